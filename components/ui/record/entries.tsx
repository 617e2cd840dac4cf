import type { ReactNode } from 'react'

/** The facts of a record, one an `Entry`: its name, the fact, and in the margin where it is from. */
export function Entries({ children }: { children: ReactNode }) {
  return <dl className="entries">{children}</dl>
}

type EntryProps = {
  term: ReactNode
  children: ReactNode
  /** Source, certainty, working: in the margin, on a phone under the fact. */
  margin?: ReactNode
}

export function Entry({ term, children, margin }: EntryProps) {
  return (
    <div className="entry">
      <dt>{term}</dt>
      <dd>{children}</dd>
      {margin && <dd className="margin-note">{margin}</dd>}
    </div>
  )
}

/** Running text with its note in the margin, where there is no name to the fact. */
export function WithMargin({ children, margin }: { children: ReactNode; margin: ReactNode }) {
  return (
    <div className="with-margin">
      <div className="min-w-0">{children}</div>
      <aside className="margin-note">{margin}</aside>
    </div>
  )
}
