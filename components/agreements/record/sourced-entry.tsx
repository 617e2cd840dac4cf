import type { ReactNode } from 'react'
import { Entry } from '#components/ui/record/entries.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { isSourced, SourceNotes } from './source-note.tsx'

type Props = {
  term: string
  /** The fact, as its assertions name it. */
  field: string
  assertions: Agreement['assertions']
  /** What else stands in the margin. */
  margin?: ReactNode
  children: ReactNode
}

/** A fact of the record with its sources in the margin: the words they say it with, and how surely. */
export function SourcedEntry({ term, field, assertions, margin, children }: Props) {
  const note = (margin || isSourced({ field, assertions })) && (
    <>
      {margin}
      <SourceNotes field={field} assertions={assertions} />
    </>
  )
  return (
    <Entry term={term} margin={note}>
      {children}
    </Entry>
  )
}
