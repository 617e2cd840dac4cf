import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { WithMargin } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'

/** The words that the promise was read from, with their source and certainty in the margin. */
export function Sentence({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments.record')
  const { quotation, quotationLanguage } = commitment
  return (
    <section className="mb-12" aria-label={words('sentence')}>
      <WithMargin margin={<Place commitment={commitment} />}>
        {quotation === null ? (
          <NotStated>{words('noSentence')}</NotStated>
        ) : (
          <blockquote
            lang={quotationLanguage ?? undefined}
            className="max-w-measure border-l-2 border-edge pl-5 font-serif text-lead whitespace-pre-line"
          >
            {words('quoted', { quotation })}
          </blockquote>
        )}
      </WithMargin>
    </section>
  )
}

function Place({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments.record')
  const certainties = useTranslations('words.certainties')
  const place = useTranslations('commitments.chain')
  const { source, certainty, quotationFound, paragraph } = commitment
  return (
    <>
      {source ? (
        <p>
          <Link href={`/sources/${source.id}`} prefetch={false}>
            <LocalText of={source.titles} />
          </Link>
          {paragraph !== null && `, ${place('paragraph', { paragraph })}`}
        </p>
      ) : (
        <p>
          <NotStated>{words('noSource')}</NotStated>
        </p>
      )}
      {certainty && (
        <p className="mt-1">{words('certainty', { certainty: certainties(certainty) })}</p>
      )}
      {quotationFound === false && (
        <p className="mt-1">
          <Status mark="attention" tone="decision">
            {words('notInSource')}
          </Status>
        </p>
      )}
    </>
  )
}
