'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { announce } from '#components/ui/announce.ts'
import { Button, LinkButton } from '#components/ui/button.tsx'
import type { Decision } from '#domain/decisions/schema.ts'
import { localText } from '#lib/language-map.ts'
import { actsOf, decide } from './decide.ts'
import { decisionAddress } from './decision-address.ts'
import { DecisionLine } from './decision-line.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'

type Props = { decisions: readonly Decision[]; zone: string }

/** Everything that a manager says yes or no to, one by one or several at once. */
export function Approvals({ decisions, zone }: Props) {
  const words = useTranslations('confirmations.decisions')
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refusing, setRefusing] = useState<readonly Decision[]>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<ReadonlyMap<string, string>>(new Map())
  const ticked = decisions.filter((one) => chosen.has(one.id) && isDecidable(one))

  async function run(which: readonly Decision[], reason?: string) {
    if (busy) return
    setBusy(true)
    const answer = reason === undefined ? { act: 'yes' as const } : { act: 'no' as const, reason }
    const said = await decide(which, answer, words('unreachable'))
    setBusy(false)
    setRefusing(undefined)
    setFailed(said.failed)
    setChosen(new Set(said.failed.keys()))
    announce({
      text: words(reason === undefined ? 'approved' : 'refused', {
        count: said.done,
        failed: said.failed.size,
      }),
    })
    router.refresh()
  }

  function toggle(id: string) {
    setChosen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]))
  }

  return (
    <>
      <div className="no-print mb-4 flex flex-wrap items-center gap-3">
        <p role="status" className="mr-2 text-small text-quiet">
          {words('chosen', { count: ticked.length })}
        </p>
        <Button
          kind="primary"
          busy={busy}
          disabled={ticked.length === 0}
          onClick={() => void run(ticked)}
        >
          {words('approveChosen', { count: ticked.length })}
        </Button>
        <Button disabled={ticked.length === 0} onClick={() => setRefusing(ticked)}>
          {words('refuseChosen', { count: ticked.length })}
        </Button>
      </div>
      <ul className="decisions" aria-label={words('list')}>
        {decisions.map((decision) => (
          <Row
            key={decision.id}
            {...{ decision, zone, busy }}
            chosen={chosen.has(decision.id)}
            failed={failed.get(decision.id)}
            onToggle={() => toggle(decision.id)}
            onApprove={() => void run([decision])}
            onRefuse={() => setRefusing([decision])}
          />
        ))}
      </ul>
      {refusing && (
        <RefuseDialog
          count={refusing.length}
          busy={busy}
          onClose={() => setRefusing(undefined)}
          onRefuse={(reason) => void run(refusing, reason)}
        />
      )}
    </>
  )
}

const isDecidable = (decision: Decision) => decision.problem === null && actsOf(decision) !== null

type RowProps = {
  decision: Decision
  zone: string
  busy: boolean
  chosen: boolean
  /** Why it could not be decided a moment ago. */
  failed: string | undefined
  onToggle: () => void
  onApprove: () => void
  onRefuse: () => void
}

function Row({ decision, zone, busy, chosen, failed, onToggle, onApprove, onRefuse }: RowProps) {
  const words = useTranslations('confirmations.decisions')
  const title = localText(decision.titles, useLocale()).text
  const decidable = isDecidable(decision)
  return (
    <li>
      <span className="decision-tick">
        {decidable && (
          <input
            type="checkbox"
            checked={chosen}
            onChange={onToggle}
            aria-label={words('choose', { title })}
          />
        )}
      </span>
      <DecisionLine decision={decision} zone={zone} />
      <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1">
        {decidable ? (
          <>
            <Button
              small
              disabled={busy}
              aria-label={words('approveOf', { title })}
              onClick={onApprove}
            >
              {words('approve')}
            </Button>
            <Button
              small
              kind="quiet"
              disabled={busy}
              aria-label={words('refuseOf', { title })}
              onClick={onRefuse}
            >
              {words('refuse')}
            </Button>
          </>
        ) : (
          <LinkButton href={decisionAddress(decision)} small>
            {words('look')}
          </LinkButton>
        )}
      </div>
      {decision.problem && <p className="decision-note text-quiet">{words('ownAct')}</p>}
      {failed && (
        <p role="alert" className="decision-note text-seal">
          {failed}
        </p>
      )}
    </li>
  )
}
