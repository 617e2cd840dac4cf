'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { personSearch } from '#components/searches.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import { newParticipant, type ParticipantRow } from './participants.ts'

type Props = {
  name: string
  label: string
  rows: readonly ParticipantRow[]
  onChange: (change: (rows: readonly ParticipantRow[]) => readonly ParticipantRow[]) => void
  error?: string | undefined
  problem: (name: string) => string | undefined
  /** A delegation is of one side, which is asked for once. */
  withSide: boolean
}

/** Who took part: people of the register, names, or posts alone. */
export function ParticipantRows({ name, label, rows, onChange, error, problem, withSide }: Props) {
  const words = useTranslations('visitForm')
  const language = useLocale()
  const people = useMemo(() => personSearch(language), [language])
  return (
    <Rows
      name={name}
      label={label}
      hint={words('hints.participants')}
      optional
      error={error}
      rows={rows}
      onChange={onChange}
      called={(row, index) =>
        row.person?.text ??
        Object.values(row.names)[0] ??
        Object.values(row.posts)[0] ??
        words('participantNumber', { number: index + 1 })
      }
      add={{ text: words('addParticipant'), row: () => newParticipant() }}
    >
      {(row, index, set) => {
        const at = (field: string) => {
          const path = `${name}.${index}.${field}`
          return { name: path, error: problem(path) }
        }
        return (
          <>
            {withSide && (
              <SideField
                {...at('side')}
                label={words('side')}
                value={row.side}
                onChange={(side) => set({ side })}
              />
            )}
            <RecordPicker
              {...at('personId')}
              label={words('person')}
              optional
              value={row.person}
              onChange={(person) => set({ person })}
              search={people}
              add={{
                text: (typed) => words('freeName', { name: typed }),
                onAdd: (typed) => set({ names: { ...row.names, [language]: typed } }),
              }}
            />
            {!row.person && Object.keys(row.names).length > 0 && (
              <LanguageFields
                {...at('names')}
                label={words('name')}
                optional
                value={row.names}
                onChange={(names) => set({ names })}
              />
            )}
            <LanguageFields
              {...at('posts')}
              label={words('post')}
              optional
              hint={words('hints.post')}
              value={row.posts}
              onChange={(posts) => set({ posts })}
            />
            <BodyPicker
              {...at('partyId')}
              label={words('body')}
              optional
              value={row.party}
              onChange={(party) => set({ party })}
            />
            <Radios
              {...at('role')}
              label={words('role')}
              inLine
              options={(['head', 'member'] as const).map((value) => {
                return { value, text: words(`roles.${value}`) }
              })}
              value={row.role}
              onChange={({ target }) => set({ role: target.value as ParticipantRow['role'] })}
            />
          </>
        )
      }}
    </Rows>
  )
}
