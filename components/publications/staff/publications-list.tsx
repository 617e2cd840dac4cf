import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { Instant } from '#components/ui/record/instant.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { PublicationListed, PublicationPage } from '#domain/publications/schema/publication.ts'
import { PublicationMark } from './publication-mark.tsx'
import { PublicationsTabs } from './publications-tabs.tsx'

type Props = {
  waiting: PublicationPage
  all: PublicationPage
  zone: string
}

/** What waits for a decision, and what was decided before. */
export function PublicationsList({ waiting, all, zone }: Props) {
  const words = useTranslations('publications')
  return (
    <>
      <PageHeader title={words('title')} subtitle={words('lead')} />
      <PublicationsTabs current="publications" />
      <Section title={words('waiting', { count: waiting.total.exact })}>
        {waiting.items.length === 0 ? (
          <EmptyState kind="nothing" title={words('nothingWaits')}>
            {words('nothingWaitsText')}
          </EmptyState>
        ) : (
          <Rows rows={waiting.items} zone={zone} caption={words('waitingCaption')} />
        )}
      </Section>
      <Section title={words('all')}>
        {all.items.length === 0 ? (
          <p className="text-quiet">{words('none')}</p>
        ) : (
          <Rows rows={all.items} zone={zone} caption={words('all')} />
        )}
        <Pager next={all.nextCursor ? `/publications?cursor=${all.nextCursor}` : undefined} />
      </Section>
    </>
  )
}

type RowsProps = { rows: readonly PublicationListed[]; zone: string; caption: string }

function Rows({ rows, zone, caption }: RowsProps) {
  const words = useTranslations('publications')
  const columns: Column<PublicationListed>[] = [
    {
      key: 'what',
      head: words('heads.what'),
      names: true,
      cell: ({ id, titles, address, subjectKind }) => (
        <>
          <span className="block font-sans text-note text-quiet">
            {words(`kinds.${subjectKind}`)} · {address}
          </span>
          <a href={`/publications/${id}`}>
            <LocalText of={titles} />
          </a>
        </>
      ),
    },
    {
      key: 'proposed',
      head: words('proposed'),
      cell: ({ proposedBy, proposedAt }) => (
        <span>
          <span className="block">{proposedBy?.name ?? words('office')}</span>
          <span className="block text-note text-quiet">
            <Instant at={proposedAt} zone={zone} />
          </span>
        </span>
      ),
      className: 'w-[22%]',
    },
    {
      key: 'state',
      head: words('heads.state'),
      cell: ({ state }) => <PublicationMark state={state} />,
      className: 'w-[18%]',
    },
  ]
  return <Almanac caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
