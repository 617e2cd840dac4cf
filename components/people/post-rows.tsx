'use client'

import { useTranslations } from 'next-intl'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { newPost, type PostRow } from './person-typed.ts'

type Props = {
  name: string
  label: string
  rows: readonly PostRow[]
  onChange: (change: (rows: readonly PostRow[]) => readonly PostRow[]) => void
  error?: string | undefined
  problem: (name: string) => string | undefined
}

/** Posts at bodies, the newest first, each with the days it was held as far as they are known. */
export function PostRows({ problem, ...field }: Props) {
  const words = useTranslations('people')
  return (
    <Rows
      {...field}
      optional
      hint={words('hints.posts')}
      called={({ posts }, index) =>
        Object.values(posts)[0] ?? words('postNumber', { number: index + 1 })
      }
      add={{ text: words('addPost'), row: newPost }}
    >
      {(row, index, set) => {
        const at = (part: string) => {
          const path = `${field.name}.${index}.${part}`
          return { name: path, error: problem(path) }
        }
        return (
          <>
            <BodyPicker
              {...at('partyId')}
              label={words('body')}
              value={row.party}
              onChange={(party) => set({ party })}
            />
            <LanguageFields
              {...at('posts')}
              label={words('post')}
              value={row.posts}
              onChange={(posts) => set({ posts })}
            />
            <UncertainDayField
              {...at('heldFrom')}
              label={words('heldFrom')}
              optional
              value={row.heldFrom}
              onChange={(heldFrom) => set({ heldFrom })}
            />
            <UncertainDayField
              {...at('heldUntil')}
              label={words('heldUntil')}
              optional
              value={row.heldUntil}
              onChange={(heldUntil) => set({ heldUntil })}
            />
          </>
        )
      }}
    </Rows>
  )
}
