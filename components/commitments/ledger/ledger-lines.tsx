import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { Author } from '../author.tsx'
import { Chain } from '../chain/chain.tsx'
import { CoverageState } from '../coverage-state.tsx'
import { Due } from '../due.tsx'
import { GapActs } from './gap-acts.tsx'

type Props = {
  commitments: readonly CommitmentListed[]
  caption: string
  /** Not where all of them are of the page's own agreement. */
  withAgreement?: boolean
  /** Whether the reader may do something about a gap. */
  writes?: boolean
}

/** One line for each promise: who made it, when and by when, and its way from sentence to evidence. */
export function LedgerLines({
  commitments,
  caption,
  withAgreement = false,
  writes = false,
}: Props) {
  return (
    <ol aria-label={caption} className="ledger">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <Head commitment={commitment} withAgreement={withAgreement} />
          <Chain commitment={commitment} />
          {writes && commitment.coverage === 'notPlanned' && <GapActs commitment={commitment} />}
        </li>
      ))}
    </ol>
  )
}

function Head({
  commitment,
  withAgreement,
}: {
  commitment: CommitmentListed
  withAgreement: boolean
}) {
  const words = useTranslations('commitments')
  const kinds = useTranslations('words.commitmentKinds')
  const healths = useTranslations('words.healths')
  const language = useLocale()
  const { author, kind, promisedOn, dueOn, agreement, coverage, officer, health } = commitment
  return (
    <div className="ledger-head text-quiet">
      <Author author={author} />
      <span>{kinds(kind)}</span>
      {withAgreement && (
        <Link href={`/agreements/${agreement.id}`} prefetch={false}>
          {agreement.reference}
        </Link>
      )}
      {promisedOn && (
        <span>{words('promisedOn', { day: uncertainDayWords(promisedOn, language) })}</span>
      )}
      {dueOn && (
        <span className="inline-flex gap-1.5">
          {words('dueBy')} <Due commitment={commitment} />
        </span>
      )}
      {health && <span>{healths(health)}</span>}
      {officer && <span>{words('seenToBy', { name: officer.name ?? words('somebody') })}</span>}
      <span className="text-ink">
        <CoverageState coverage={coverage} />
      </span>
    </div>
  )
}
