import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { capitalised } from '#components/agreements/words.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { SourcedFact } from '#domain/sources/schema.ts'

/** What was read from a source, numbered as the marks in its text are, each with the way to it. */
export function FactNotes({ facts }: { facts: readonly SourcedFact[] }) {
  return (
    <ol className="fact-notes">
      {facts.map((fact) => (
        <li key={fact.id} id={`fact-${fact.id}`} data-facts={fact.id}>
          <Fact fact={fact} />
        </li>
      ))}
    </ol>
  )
}

function Fact({ fact }: { fact: SourcedFact }) {
  const words = useTranslations('sources')
  const certainties = useTranslations('words.certainties')
  const { id, found, quotation, certainty } = fact
  return (
    <>
      <Named fact={fact} />
      <p className="text-note text-quiet">
        {certainty && capitalised(certainties(certainty))}
        {found && (
          <>
            {' · '}
            <a href={`#said-${id}`}>{words('toSentence')}</a>
          </>
        )}
        {quotation === null && ` · ${words('notQuoted')}`}
      </p>
      {found === false && quotation && (
        <p className="text-note text-seal">{words('notFound', { quotation })}</p>
      )}
    </>
  )
}

const placeOf = { visit: 'visits', meeting: 'meetings', commitment: 'commitments' } as const

/** What it is: a fact of the agreement by its name, or a record by its kind and title. */
function Named({ fact: { kind, id, field, titles, agreementId } }: { fact: SourcedFact }) {
  const words = useTranslations('sources')
  const nouns = useTranslations('words.nouns')
  const fields = useTranslations('audit.fields')
  if (kind === 'assertion') {
    const name = field && fields.has(field as never) ? fields(field as never) : field
    return (
      <p>
        <Link href={`/agreements/${agreementId}`} prefetch={false}>
          {capitalised(name ?? '')}
        </Link>{' '}
        <span className="text-small text-quiet">{words('ofAgreement')}</span>
      </p>
    )
  }
  return (
    <p>
      <Link href={`/${placeOf[kind]}/${id}`} prefetch={false}>
        {titles && <LocalText of={titles} />}
      </Link>{' '}
      <span className="text-small text-quiet">{nouns(kind)}</span>
    </p>
  )
}
