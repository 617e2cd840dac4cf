'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { bodySearch } from '#components/agreements/form/searches.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import { type HeldRow, newHeld } from './visit-typed.ts'

type Props = {
  name: string
  label: string
  rows: readonly HeldRow[]
  onChange: (change: (rows: readonly HeldRow[]) => readonly HeldRow[]) => void
  error?: string | undefined
  problem: (name: string) => string | undefined
}

/** Talks and site visits of a new visit: with whom, about what, with what result. */
export function HeldRows({ problem, ...field }: Props) {
  const words = useTranslations('visitForm')
  const kinds = useTranslations('words.meetingKinds')
  const language = useLocale()
  const bodies = useMemo(() => bodySearch(language), [language])
  return (
    <Rows
      {...field}
      optional
      hint={words('hints.meetings')}
      called={({ title }, index) => title || words('meetingNumber', { number: index + 1 })}
      add={{ text: words('addMeeting'), row: newHeld }}
    >
      {(row, index, set) => {
        const at = (part: string) => {
          const path = `${field.name}.${index}.${part}`
          return { name: path, error: problem(path) }
        }
        return (
          <>
            <Radios
              {...at('kind')}
              label={words('labels.kind')}
              inLine
              options={(['talks', 'siteVisit'] as const).map((value) => {
                return { value, text: kinds(value) }
              })}
              value={row.kind}
              onChange={({ target }) => set({ kind: target.value as HeldRow['kind'] })}
            />
            <RecordPicker
              {...at('counterpartId')}
              label={words('labels.counterpartId')}
              optional
              value={row.counterpart}
              onChange={(counterpart) =>
                set({
                  counterpart,
                  ...(counterpart && !row.title
                    ? { title: words(`titleOf.${row.kind}`, { name: counterpart.text }) }
                    : {}),
                })
              }
              search={bodies}
            />
            <TextField
              {...at('titles')}
              label={words('labels.titles')}
              value={row.title}
              onChange={({ target }) => set({ title: target.value })}
            />
            <UncertainDayField
              {...at('heldOn')}
              label={words('labels.heldOn')}
              optional
              value={row.heldOn}
              onChange={(heldOn) => set({ heldOn })}
            />
            <TextArea
              {...at('topics')}
              label={words('labels.topics')}
              hint={words('hints.topics')}
              optional
              rows={3}
              value={row.topics}
              onChange={({ target }) => set({ topics: target.value })}
            />
            <TextArea
              {...at('said')}
              label={words('labels.said')}
              optional
              rows={3}
              value={row.said}
              onChange={({ target }) => set({ said: target.value })}
            />
          </>
        )
      }}
    </Rows>
  )
}
