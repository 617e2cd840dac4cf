import type { ReactNode } from 'react'
import { Entry } from '#components/ui/record/entries.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { SourceNote } from './source-note.tsx'

type Assertion = Agreement['assertions'][number]

type Props = {
  term: string
  /** The fact, as its assertions name it. */
  field: string
  assertions: readonly Assertion[]
  /** What else stands in the margin. */
  margin?: ReactNode
  children: ReactNode
}

/** A fact of the record with its sources in the margin: the words they say it with, and how surely. */
export function SourcedEntry({ term, field, assertions, margin, children }: Props) {
  const sources = assertions.filter((assertion) => assertion.field === field)
  const note = (margin || sources.length > 0) && (
    <>
      {margin}
      {sources.map((assertion) => (
        <SourceNote key={assertion.id} assertion={assertion} />
      ))}
    </>
  )
  return (
    <Entry term={term} margin={note}>
      {children}
    </Entry>
  )
}
