import { useTranslations } from 'next-intl'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { numberOf, sourcesOf } from './sources.ts'

type Props = {
  /** The fact, as its assertions name it. */
  field: string
  assertions: Agreement['assertions']
}

/** Where a fact was read, for the margin: the sentences themselves, how sure they are, which source. */
export function SourceNotes({ field, assertions }: Props) {
  const words = useTranslations('agreements.record')
  const sources = sourcesOf(assertions)
  const said = assertions.filter((assertion) => assertion.field === field)
  return said.map((assertion) => {
    const number = numberOf(assertion, sources)
    return (
      <div key={assertion.id} className="mb-3 last:mb-0">
        <blockquote lang={assertion.quotationLanguage} className="font-serif">
          {words('quoted', { quotation: assertion.quotation })}
        </blockquote>
        <p className="mt-0.5">
          {words.rich(`readFrom.${assertion.certainty}`, {
            number,
            source: (name) => <a href={`#source-${number}`}>{name}</a>,
          })}
        </p>
      </div>
    )
  })
}

/** Whether the margin has something to say of a fact. */
export const isSourced = ({ field, assertions }: Props): boolean =>
  assertions.some((assertion) => assertion.field === field)
