'use client'

import { useTranslations } from 'next-intl'
import type { FormErrors } from '#components/record-form/form-errors.ts'
import { settled } from '#components/record-form/use-typed.ts'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import {
  HeldFields,
  type MeetingPart,
  PresentFields,
  ReadFields,
  ToldFields,
} from './meeting-fields.tsx'
import type { HeldRow } from './visit-typed.ts'

type Props = {
  name: string
  label: string
  rows: readonly HeldRow[]
  onChange: (change: (rows: readonly HeldRow[]) => readonly HeldRow[]) => void
  error?: string | undefined
  errors: FormErrors
  /** One that nothing of its own is said of yet. */
  begin: () => HeldRow
}

/** Talks and site visits of a new visit; who took part and where it was read is there for who asks. */
export function HeldRows({ errors, begin, ...field }: Props) {
  const words = useTranslations('visitForm')
  return (
    <Rows
      {...field}
      optional
      hint={words('hints.meetings')}
      called={({ titles }, index) =>
        Object.values(titles)[0] ?? words('meetingNumber', { number: index + 1 })
      }
      add={{ text: words('addMeeting'), row: begin }}
    >
      {(row, index, set) => {
        const meeting: MeetingPart = {
          value: row,
          change: (name, next) => set((now) => ({ [name]: settled(next, now[name]) })),
          within: `${field.name}.${index}.`,
          errors,
        }
        return (
          <div role="group" aria-label={words('meetingNumber', { number: index + 1 })}>
            <HeldFields meeting={meeting} />
            <ToldFields meeting={meeting} />
            <div className="mt-5">
              <Disclosure summary={words('meetingMore')} open={saysMore(row) || isWrong(meeting)}>
                <PresentFields meeting={meeting} />
                <ReadFields meeting={meeting} />
              </Disclosure>
            </div>
          </div>
        )
      }}
    </Rows>
  )
}

const saysMore = ({ participants, sourcing: { quotation } }: HeldRow) =>
  participants.length > 0 || quotation !== ''

const isWrong = ({ within, errors }: MeetingPart) =>
  ['participants', 'sourceId', 'quotation', 'quotationLanguage'].some((name) =>
    errors.at(within + name),
  )
