'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { PlanConfirmations as Told } from '#domain/confirmations/schema/confirmation.ts'
import { dayWords } from '#lib/day-words.ts'
import { confirmationsQuery } from '../confirmations-query.ts'
import { DifferencesList } from '../differences-list.tsx'
import { StandingMark } from '../standing-mark.tsx'
import { ConfirmButton } from './confirm-button.tsx'
import { History } from './history.tsx'
import { Obstacles } from './obstacles.tsx'
import { Proposals } from './proposals.tsx'
import { SendDialog } from './send-dialog.tsx'
import { SheetDialog } from './sheet-dialog.tsx'

type Props = {
  planId: string
  zone: string
  isManager: boolean
  /** Documents of the agreement, of which one may be a stamped sheet. */
  documents: readonly { id: string; fileName: string }[]
}

/** Where a plan stands between the two sides, how it came there, and what comes next. */
export function PlanConfirmations(props: Props) {
  const { planId, zone } = props
  const words = useTranslations('confirmations.plan')
  const language = useLocale()
  const { data: told } = useSuspenseQuery(confirmationsQuery(planId))
  const { standing, agreed, current, covering, obstacles } = told
  return (
    <Section title={words('title')} id="confirmation">
      <div className="mb-5 grid gap-2">
        <StandingMark standing={standing} />
        {agreed && (
          <p className="max-w-measure text-quiet">
            {words(standing === 'byBoth' ? 'agreedOn' : 'stillAgreed', {
              day: dayWords(agreed.on, language),
              hash: agreed.hash.slice(0, 12),
            })}
          </p>
        )}
        {standing === 'changeProposed' && agreed && agreed.hash !== current.hash && (
          <div className="mt-2">
            <p className="mb-1 font-strong">{words('wouldChange')}</p>
            <DifferencesList before={agreed} after={current} />
          </div>
        )}
        {standing === 'changeProposed' && agreed?.hash === current.hash && (
          <p className="max-w-measure">{words('restored')}</p>
        )}
        {standing === 'changeProposed' && covering[0] && (
          <p>{words(`changeConfirmed.${covering[0]}`)}</p>
        )}
      </div>
      {told.writable && obstacles.length > 0 && <Obstacles told={told} />}
      {told.writable && obstacles.length === 0 && <Acts {...props} told={told} />}
      <Proposals told={told} zone={zone} />
      <History told={told} zone={zone} />
    </Section>
  )
}

function Acts({ planId, isManager, documents, told }: Props & { told: Told }) {
  const words = useTranslations('confirmations.plan')
  const [asking, setAsking] = useState<'link' | 'sheet'>()
  const { covering, current } = told
  const close = () => setAsking(undefined)
  return (
    <div className="no-print mb-6 flex flex-wrap gap-3">
      {isManager && !covering.includes('ours') && (
        <ConfirmButton planId={planId} contentHash={current.hash} />
      )}
      {!covering.includes('counterpart') && (
        <Button onClick={() => setAsking('link')}>{words('sendLink')}</Button>
      )}
      {covering.length < 2 && (
        <>
          <LinkButton href={`/action-plans/${planId}/sheet`}>{words('printSheet')}</LinkButton>
          <Button kind="quiet" onClick={() => setAsking('sheet')}>
            {words('recordSheet')}
          </Button>
        </>
      )}
      {asking === 'link' && <SendDialog {...{ planId, told }} onClose={close} />}
      {asking === 'sheet' && <SheetDialog {...{ planId, told, documents }} onClose={close} />}
    </div>
  )
}
