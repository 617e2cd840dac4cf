'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'

type Props = { milestone: Pick<Milestone, 'id' | 'baselineOn'>; onClose: () => void }

/** Asks that another day be agreed on for a milestone, and why. */
export function AskDateDialog({ milestone: { id, baselineOn }, onClose }: Props) {
  const words = useTranslations('milestones.dates')
  const client = useQueryClient()
  const [said, setSaid] = useState({ askedOn: baselineOn, reason: '' })
  const set = (part: Partial<typeof said>) => setSaid((now) => ({ ...now, ...part }))
  const labels = { askedOn: words('askedOn'), reason: words('reason') }
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead')}
      submit={words('submit')}
      done={words('done')}
      path={`/milestones/${id}/date-requests`}
      body={() => said}
      labels={labels}
      onClose={onClose}
      onDone={() => void client.invalidateQueries()}
    >
      {(problems) => (
        <>
          <DayField
            name="askedOn"
            label={labels.askedOn}
            defaultValue={baselineOn}
            onChange={(askedOn) => set({ askedOn })}
            error={problems.of('askedOn')}
          />
          <TextArea
            name="reason"
            label={labels.reason}
            rows={3}
            value={said.reason}
            onChange={({ target }) => set({ reason: target.value })}
            error={problems.of('reason')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
