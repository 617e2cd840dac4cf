import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** For a link to this part of the page. */
  id?: string
  /** One line under the title. */
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page, under a rule and a heading in the text face. */
export function Section({ title, id, lead, actions, children }: Props) {
  return (
    <section className="mt-12 first:mt-0" id={id}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="section-title">{title}</h2>
        {actions && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
      </div>
      {lead && <p className="mb-4 max-w-measure text-quiet">{lead}</p>}
      {children}
    </section>
  )
}
