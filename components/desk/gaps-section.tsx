import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { addressOf } from '#components/address.ts'
import { LevelMark } from '#components/agreements/level-mark.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { GapPage } from '#domain/agreements/schema/list-gaps.ts'
import { type AgreementGap, agreementGaps } from '#domain/agreements/schema/words.ts'

/** On which part of the sheet a gap is filled in; a text and a plan are added beside the record. */
const parts: Partial<Record<AgreementGap, string>> = {
  counterpart: 'part-parties',
  areas: 'part-areas',
  entryIntoForce: 'part-signing',
}

const gapAddress = (id: string, gap: AgreementGap): string =>
  parts[gap] ? `/agreements/${id}/edit#${parts[gap]}` : `/agreements/${id}`

/** Agreements of the desk that lack something, each with what, and where it is filled in. */
export function GapsSection({ gaps: { items, total, nextCursor } }: { gaps: GapPage }) {
  const words = useTranslations('milestones.desk')
  if (items.length === 0) {
    return (
      <Section title={words('gaps')}>
        <p className="text-quiet">{words('noGaps')}</p>
      </Section>
    )
  }
  return (
    <Section title={words('gaps')} lead={words('gapsText')}>
      <ul className="desk-lines">
        {items.map(({ id, reference, titles, level, lacking }) => (
          <li key={id}>
            <Link href={`/agreements/${id}`} prefetch={false} className="font-serif">
              <LocalText of={titles} />
            </Link>
            <span className="text-small text-quiet">
              {reference} <LevelMark level={level} />
            </span>
            <span className="text-small">
              {words('missing')}{' '}
              {lacking.map((gap) => (
                <Link
                  key={gap}
                  href={gapAddress(id, gap)}
                  prefetch={false}
                  className="mr-3 inline-block"
                >
                  {words(`gap.${gap}`)}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {nextCursor && (
        <>
          <p className="mt-3 text-small">
            {'exact' in total ? words('moreGaps', { count: total.exact }) : words('manyGaps')}
          </p>
          <ul className="no-print flex flex-wrap gap-x-5 text-small">
            {agreementGaps.map((gap) => (
              <li key={gap}>
                <Link href={addressOf('/agreements', { lacking: gap })} prefetch={false}>
                  {words(`gap.${gap}`)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
