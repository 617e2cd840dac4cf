import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { capitalised } from '#components/agreements/words.ts'
import { buttonLook } from '#components/ui/button-look.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { markedParagraphs } from '#domain/sources/rules.ts'
import type { SourceDetail } from '#domain/sources/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { FactNotes } from './fact-notes.tsx'
import { LitByHand } from './lit-by-hand.tsx'
import { SourceText } from './source-text.tsx'

/** A text read beside the record: its sentences marked, and what was read from each. */
export function SourceRecord({ source }: { source: SourceDetail }) {
  const words = useTranslations('sources')
  const { text, language, facts } = inTextOrder(source)
  const numbers = new Map(facts.map(({ id }, place) => [id, place + 1]))
  return (
    <>
      <Head source={source} />
      <LitByHand>
        <section aria-labelledby="text">
          <h2 id="text" className="section-title mb-3">
            {words('text')}
          </h2>
          {text ? (
            <>
              <p className="no-print mb-4 max-w-measure text-small text-quiet">
                {words('howToRead')}
              </p>
              <SourceText
                paragraphs={markedParagraphs(text, facts)}
                language={language}
                numbers={numbers}
              />
            </>
          ) : (
            <p className="text-quiet">{words('noText')}</p>
          )}
        </section>
        <section aria-labelledby="facts" className="reading-facts">
          <h2 id="facts" className="section-title mb-3">
            {words('facts')}
          </h2>
          {facts.length > 0 ? (
            <FactNotes facts={facts} />
          ) : (
            <p className="text-quiet">{words('factsNone')}</p>
          )}
        </section>
      </LitByHand>
    </>
  )
}

/** The facts in the order in which the text says them; what it does not say comes last. */
function inTextOrder(source: SourceDetail): SourceDetail {
  const order = markedParagraphs(source.text ?? '', source.facts)
    .flat()
    .flatMap(({ facts }) => facts)
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return {
    ...source,
    facts: source.facts.toSorted((one, other) => place(one.id) - place(other.id)),
  }
}

function Head({ source }: { source: SourceDetail }) {
  const words = useTranslations('sources')
  const kinds = useTranslations('words.sourceKinds')
  const day = useLocale()
  const { id, titles, kind, issuedOn, address, agreement, writable } = source
  const told = capitalised(kinds(kind))
  return (
    <PageHeader
      title={<LocalText of={titles} />}
      crumbs={agreement ? [{ href: `/agreements/${agreement.id}`, text: agreement.reference }] : []}
      reference={
        issuedOn ? words('kindDated', { kind: told, on: uncertainDayWords(issuedOn, day) }) : told
      }
      state={
        address && (
          <a href={address} rel="noopener noreferrer nofollow" className="break-words">
            {words('address')}
          </a>
        )
      }
      actions={
        writable && (
          <Link href={`/sources/${id}/edit`} prefetch={false} className={buttonLook()}>
            {words('change')}
          </Link>
        )
      }
    />
  )
}
