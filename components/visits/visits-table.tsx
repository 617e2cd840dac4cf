import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { VisitListed } from '#domain/visits/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'

type Body = VisitListed['delegation']

/** Visits as rows: which, when, who came to whom, how much was held in each. */
export function VisitsTable({ visits }: { visits: readonly VisitListed[] }) {
  const words = useTranslations('visits.columns')
  const title = useTranslations('visits')('title')
  const language = useLocale()
  const columns: Column<VisitListed>[] = [
    {
      key: 'visit',
      head: words('visit'),
      names: true,
      cell: ({ id, titles }) => (
        <Link href={`/visits/${id}`} prefetch={false}>
          <LocalText of={titles} />
        </Link>
      ),
    },
    {
      key: 'days',
      head: words('days'),
      cell: ({ fromDay, toDay }) => dayRangeWords({ from: fromDay, to: toDay }, language),
    },
    {
      key: 'delegation',
      head: words('delegation'),
      cell: ({ delegation, visitingSide }) => (
        <OfSide side={visitingSide}>
          <BodyName of={delegation} />
        </OfSide>
      ),
    },
    {
      key: 'host',
      head: words('host'),
      cell: ({ host, visitingSide }) =>
        host ? (
          <OfSide side={visitingSide === 'ours' ? 'counterpart' : 'ours'}>
            <BodyName of={host} />
          </OfSide>
        ) : (
          <NotStated />
        ),
    },
    {
      key: 'agreement',
      head: words('agreement'),
      cell: ({ agreement }) =>
        agreement && (
          <Link href={`/agreements/${agreement.id}`} prefetch={false} className="tabular-nums">
            {agreement.reference}
          </Link>
        ),
    },
    { key: 'meetings', head: words('meetings'), figure: true, cell: ({ meetings }) => meetings },
  ]
  return <Almanac caption={title} columns={columns} rows={visits} rowKey={({ id }) => id} />
}

const BodyName = ({ of }: { of: Body }) => of.acronym ?? <LocalText of={of.names} />
