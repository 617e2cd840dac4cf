'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { commitmentHealths } from '#domain/commitments/schema/words.ts'

type Props = { commitment: Pick<Commitment, 'id' | 'version' | 'health'>; onClose: () => void }

/** Says how a promise stands, and why. */
export function JudgeDialog({ commitment: { id, version, health }, onClose }: Props) {
  const words = useTranslations('commitments.health')
  const healths = useTranslations('words.healths')
  const [chosen, setChosen] = useState<string>(health ?? 'onTrack')
  const [reason, setReason] = useState('')
  const labels = { health: words('health'), reason: words('reason') }
  return (
    <ChangeDialog
      title={words('judge')}
      lead={words('judgeLead')}
      submit={words('submit')}
      done={words('done')}
      path={`/commitments/${id}/judgements`}
      ifMatch={version}
      body={() => ({ health: chosen, reason })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Radios
            name="health"
            label={labels.health}
            error={problems.of('health')}
            value={chosen}
            options={commitmentHealths.map((value) => ({ value, text: healths(value) }))}
            onChange={({ target }) => setChosen(target.value)}
          />
          <TextArea
            name="reason"
            label={labels.reason}
            error={problems.of('reason')}
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
