import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import { ChainPath, type Piece } from './chain-path.tsx'
import { Files } from './files.tsx'

type Props = {
  commitment: CommitmentListed
  /** In which paragraph of its source the sentence stands, where that is known. */
  paragraph?: number | null
  /** On the promise's own page it is not a link to itself. */
  own?: boolean
}

/** A promise on one line: from its sentence to the evidence, each piece a link, what is missing said. */
export function Chain({ commitment, paragraph, own = false }: Props) {
  const words = useTranslations('commitments.chain')
  const { id, titles, coverage } = commitment
  const pieces: Piece[] = [
    ...commitment.plans.map((plan) => ({ kind: 'plan' as const, ...plan })),
    ...commitment.activities.map((activity) => ({ kind: 'activity' as const, ...activity })),
  ]
  return (
    <ol className="chain" aria-label={words('label')}>
      <li>
        <span className="chain-kind">{words('sentence')}</span>
        <SentencePiece commitment={commitment} paragraph={paragraph ?? null} />
      </li>
      <li>
        <span className="chain-kind">{words('promise')}</span>
        {own ? (
          <LocalText of={titles} />
        ) : (
          <Link href={`/commitments/${id}`} prefetch={false}>
            <LocalText of={titles} />
          </Link>
        )}
      </li>
      {pieces.length === 0 ? (
        <li>
          <span className="chain-kind">{words('work')}</span>
          {coverage === 'notPlanned' ? (
            <Status mark="attention" tone="decision">
              {words('noWork')}
            </Status>
          ) : (
            <NotStated>
              {words(coverage === 'noActionNeeded' ? 'noActionNeeded' : 'noWork')}
            </NotStated>
          )}
        </li>
      ) : (
        <li className="chain-paths">
          <ul>
            {pieces.map((piece) => (
              <ChainPath key={piece.id} piece={piece} />
            ))}
          </ul>
        </li>
      )}
      {commitment.evidence.length > 0 && (
        <li>
          <span className="chain-kind">{words('evidence')}</span>
          <Files files={commitment.evidence} />
        </li>
      )}
    </ol>
  )
}

function SentencePiece({
  commitment: { quotation, quotationLanguage, source },
  paragraph,
}: {
  commitment: CommitmentListed
  paragraph: number | null
}) {
  const words = useTranslations('commitments')
  return (
    <>
      {quotation === null ? (
        <NotStated>{words('record.noSentence')}</NotStated>
      ) : (
        <q lang={quotationLanguage ?? undefined} className="chain-sentence">
          {quotation}
        </q>
      )}
      <span className="chain-place">
        {source ? (
          <Link href={`/sources/${source.id}`} prefetch={false}>
            <LocalText of={source.titles} />
          </Link>
        ) : (
          <NotStated>{words('record.noSource')}</NotStated>
        )}
        {paragraph !== null && ` · ${words('chain.paragraph', { paragraph })}`}
      </span>
    </>
  )
}
