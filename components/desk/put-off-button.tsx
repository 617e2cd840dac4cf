'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Props = {
  subjectId: string
  titles: LanguageMap
  /** The day that is offered. */
  nextWeek: string
}

/** Puts something off on one's own desk, until a day and for a reason. */
export function PutOffButton({ subjectId, titles, nextWeek }: Props) {
  const words = useTranslations('milestones.desk.putOff')
  const title = localText(titles, useLocale()).text
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState({ untilDay: nextWeek, reason: '' })
  const set = (part: Partial<typeof said>) => setSaid((now) => ({ ...now, ...part }))
  const labels = { untilDay: words('until'), reason: words('reason') }
  return (
    <>
      <Button
        small
        kind="quiet"
        className="no-print mt-2 -ml-3"
        aria-label={words('of', { title })}
        onClick={() => setOpen(true)}
      >
        {words('button')}
      </Button>
      {open && (
        <ChangeDialog
          title={words('title')}
          lead={words('lead', { title })}
          submit={words('submit')}
          done={words('done')}
          path={`/snoozes/${encodeURIComponent(subjectId)}`}
          method="PUT"
          body={() => said}
          labels={labels}
          onClose={() => setOpen(false)}
        >
          {(problems) => (
            <>
              <DayField
                name="untilDay"
                label={labels.untilDay}
                defaultValue={nextWeek}
                onChange={(untilDay) => set({ untilDay })}
                error={problems.of('untilDay')}
              />
              <TextArea
                name="reason"
                label={labels.reason}
                hint={words('reasonHint')}
                rows={2}
                value={said.reason}
                onChange={({ target }) => set({ reason: target.value })}
                error={problems.of('reason')}
              />
            </>
          )}
        </ChangeDialog>
      )}
    </>
  )
}
