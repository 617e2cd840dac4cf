'use client'

import { useTranslations } from 'next-intl'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { newTopic, type TopicRow } from './meeting-typed.ts'

type Props = {
  name: string
  label: string
  rows: readonly TopicRow[]
  onChange: (change: (rows: readonly TopicRow[]) => readonly TopicRow[]) => void
  error?: string | undefined
  problem: (name: string) => string | undefined
}

/** What was talked about, one topic a row. */
export function TopicRows({ problem, ...field }: Props) {
  const words = useTranslations('visitForm')
  return (
    <Rows
      {...field}
      optional
      called={({ texts }, index) =>
        Object.values(texts)[0] ?? words('topicNumber', { number: index + 1 })
      }
      add={{ text: words('addTopic'), row: newTopic }}
    >
      {({ texts }, index, set) => (
        <LanguageFields
          name={`${field.name}.${index}`}
          label={words('topicNumber', { number: index + 1 })}
          value={texts}
          onChange={(next) => set({ texts: next })}
          error={problem(`${field.name}.${index}`)}
        />
      )}
    </Rows>
  )
}
