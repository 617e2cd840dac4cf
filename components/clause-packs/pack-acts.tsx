'use client'

import dynamic from 'next/dynamic'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { ClausePack } from '#domain/clause-packs/schema/clause-packs.ts'
import { localText } from '#lib/language-map.ts'

type Act = 'add' | 'change' | 'retire' | 'restore'

/** The fields of every kind of clause come once somebody opens them. */
const PackDialog = dynamic(async () => (await import('./pack-dialog.tsx')).PackDialog)

/** What can be done about a pack; without one, a new one is added. */
export function PackActs({ pack }: { pack: ClausePack | null }) {
  const words = useTranslations('admin.clausePacks')
  const [act, setAct] = useState<Act | null>(null)
  const close = () => setAct(null)
  return (
    <>
      {actsOf(pack).map((one) => (
        <Button
          key={one}
          {...(one === 'add' ? { kind: 'primary', icon: 'plus' } : { small: true, kind: 'quiet' })}
          onClick={() => setAct(one)}
        >
          {words(one)}
        </Button>
      ))}
      {(act === 'add' || act === 'change') && <PackDialog pack={pack} onClose={close} />}
      {(act === 'retire' || act === 'restore') && pack && (
        <Retirement pack={pack} act={act} onClose={close} />
      )}
    </>
  )
}

/** One that is shipped is retired once the register has its own in its place. */
function actsOf(pack: ClausePack | null): Act[] {
  if (pack === null) return ['add']
  if (pack.id === null) return ['change']
  return ['change', pack.retired ? 'restore' : 'retire']
}

type RetirementProps = { pack: ClausePack; act: 'retire' | 'restore'; onClose: () => void }

function Retirement({ pack, act, onClose }: RetirementProps) {
  const words = useTranslations('admin')
  const language = useLocale()
  const [reason, setReason] = useState('')
  const asks = act === 'retire'
  return (
    <ChangeDialog
      title={words(`clausePacks.${act}`)}
      lead={asks && words('clausePacks.retireLead', { name: localText(pack.names, language).text })}
      submit={words(`clausePacks.${act}`)}
      done={words('done')}
      path={`/clause-packs/${pack.id}/retirement`}
      method={asks ? 'POST' : 'DELETE'}
      ifMatch={pack.version ?? undefined}
      body={() => (asks ? { reason } : {})}
      labels={{ reason: words('reason') }}
      onClose={onClose}
    >
      {(problems) =>
        asks && (
          <TextArea
            name="reason"
            label={words('reason')}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )
      }
    </ChangeDialog>
  )
}
