import { useLocale, useTranslations } from 'next-intl'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { readUncertainDay } from '#lib/edtf.ts'
import { localText } from '#lib/language-map.ts'
import { numberOf, sourcesOf } from './sources.ts'

type Assertion = Agreement['assertions'][number]

type Props = {
  /** The fact, as its assertions name it. */
  field: string
  assertions: Agreement['assertions']
}

/** Where a fact was read, for the margin: the sentences themselves, how sure they are, which source. */
export function SourceNotes({ field, assertions }: Props) {
  const words = useTranslations('agreements.record')
  const language = useLocale()
  const sources = sourcesOf(assertions)
  const said = assertions.filter((assertion) => assertion.field === field)
  return said.map((assertion) => {
    const number = numberOf(assertion, sources)
    return (
      <div key={assertion.id} className="mb-3 last:mb-0">
        <blockquote lang={assertion.quotationLanguage} className="font-serif">
          {words('quoted', { quotation: assertion.quotation })}
        </blockquote>
        {assertion.value !== null && (
          <p className="mt-0.5 text-ink">
            {words('otherwise', { value: valueWords(assertion.value, language) })}
          </p>
        )}
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

/** What a source says instead: a day as the reader says it, or a text. */
function valueWords(value: NonNullable<Assertion['value']>, language: string): string {
  if (typeof value !== 'string') return localText(value, language).text
  const day = readUncertainDay(value)
  return day.ok ? uncertainDayWords(day.value, language) : value
}

/** Whether the margin has something to say of a fact. */
export const isSourced = ({ field, assertions }: Props): boolean =>
  assertions.some((assertion) => assertion.field === field)
