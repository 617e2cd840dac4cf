import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** A part of a form: `missing` is how many of its facts are still to be filled in. */
export type SheetPart = { id: string; title: string }

/** A fact that a complete record has, and this one has not; `field` is where it is filled in. */
export type MissingFact = { key: string; field: string; text: ReactNode }

type Props = {
  parts: readonly SheetPart[]
  /** Absent where nothing is asked for beyond what is marked. */
  missing?: readonly MissingFact[] | undefined
  /** The row at the foot that stays in view: saving, and how the draft stands. */
  foot: ReactNode
  children: ReactNode
}

/** One long form as a sheet of paper: its parts at the left, hints in the margin, the acts at the foot. */
export function FormSheet({ parts, missing, foot, children }: Props) {
  const words = useTranslations('forms.sheet')
  return (
    <div className="form-sheet-box">
      <div className="form-sheet">
        <aside className="form-contents">
          <nav aria-label={words('contents')}>
            <ol>
              {parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
          {missing && <Missing facts={missing} />}
        </aside>
        <div className="form-parts">{children}</div>
        <div className="form-foot">{foot}</div>
      </div>
    </div>
  )
}

function Missing({ facts }: { facts: readonly MissingFact[] }) {
  const words = useTranslations('forms.sheet')
  return (
    <section className="form-missing" aria-live="polite">
      <h2>{words(facts.length > 0 ? 'missing' : 'nothingMissing')}</h2>
      {facts.length > 0 && (
        <ul>
          {facts.map(({ key, field, text }) => (
            <li key={key}>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type PartProps = SheetPart & { lead?: ReactNode; children: ReactNode }

/** A part of the sheet, under a hairline and a title in the text face. */
export function FormPart({ id, title, lead, children }: PartProps) {
  return (
    <section id={id} className="form-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="section-title">
        {title}
      </h2>
      {lead && <p className="form-part-lead">{lead}</p>}
      {children}
    </section>
  )
}
