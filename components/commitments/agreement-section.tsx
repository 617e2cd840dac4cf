import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { CommitmentPage } from '#domain/commitments/schema.ts'
import { LedgerLines } from './ledger/ledger-lines.tsx'

type Props = { agreement: Pick<Agreement, 'id' | 'writable'>; commitments: CommitmentPage }

/** What was promised under the agreement, in the order in which it was promised. */
export function CommitmentsSection({ agreement: { id, writable }, commitments }: Props) {
  const words = useTranslations('commitments.ofAgreement')
  const { items, nextCursor } = commitments
  const promised = items.filter(({ kind }) => kind !== 'interest')
  const gaps = items.filter(({ coverage }) => coverage === 'notPlanned').length
  return (
    <Section
      id="commitments"
      title={words('title')}
      lead={promised.length > 0 && words('gaps', { gaps, of: promised.length })}
      actions={
        writable && (
          <LinkButton href={`/commitments/new?agreement=${id}`} small icon="plus">
            {words('new')}
          </LinkButton>
        )
      }
    >
      {items.length === 0 ? (
        <p className="max-w-measure text-quiet">{words('none')}</p>
      ) : (
        <LedgerLines commitments={items} caption={words('title')} />
      )}
      {nextCursor && (
        <p className="no-print mt-4">
          <Link href={`/commitments?agreement=${id}`} prefetch={false}>
            {words('all')}
          </Link>
        </p>
      )}
    </Section>
  )
}
