import Link from 'next/link'
import { useLocale } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { FileLinks } from '#components/ui/page/file-links.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { MilestonePage } from '#domain/milestones/schema.ts'
import { translator } from '#messages/translator.ts'
import { type DeskNamed, filterParts } from './filter-parts.ts'
import { MilestoneFilters } from './milestone-filters.tsx'
import { MilestonesTable } from './milestones-table.tsx'

type Props = {
  /** Null where the address asks for what the list does not know. */
  page: MilestonePage | null
  asked: Parameters
  desks: readonly DeskNamed[]
  today: string
}

/** The milestones of all plans: what is asked for as a sentence, the rows, the way on. */
export function MilestonesList({ page, asked, desks, today }: Props) {
  const language = useLocale()
  const say = translator(language, 'milestones')
  const top = fromTheTop(asked)
  return (
    <>
      <PageHeader
        title={say('list.title')}
        state={<p className="text-quiet">{say('list.lead')}</p>}
        actions={
          <FileLinks
            formats={['csv', 'xlsx']}
            href={(format) => addressOf('/api/v1/milestones', { ...top, format })}
          />
        }
      />
      <MilestoneFilters asked={top} desks={desks} />
      {page === null ? (
        <EmptyState
          kind="error"
          title={say('list.wrong')}
          action={<LinkButton href="/milestones">{say('list.filters.remove')}</LinkButton>}
        />
      ) : (
        <Found page={page} asked={asked} desks={desks} today={today} />
      )}
    </>
  )
}

function Found({ page, asked, desks, today }: Props & { page: MilestonePage }) {
  const say = translator(useLocale(), 'milestones')
  const { items, total, nextCursor, previousCursor } = page
  const top = fromTheTop(asked)
  const parts = filterParts(top, items, desks, useLocale())
  const at = (cursor: string | null) =>
    cursor ? addressOf('/milestones', { ...top, cursor }) : undefined
  const how = 'exact' in total ? 'exact' : 'atLeast'
  const count = 'exact' in total ? total.exact : total.atLeast
  return (
    <>
      <p className="mb-4 max-w-measure font-serif text-lead">
        {say('list.sentence', {
          total: say(`list.total.${how}`, { count }),
          parts: parts.length > 0 ? parts.join(say('list.separator')) : say('list.openToYou'),
        })}{' '}
        {parts.length > 0 && (
          <Link href="/milestones" prefetch={false} className="no-print font-sans text-small">
            {say('list.filters.remove')}
          </Link>
        )}
      </p>
      {items.length > 0 ? (
        <MilestonesTable items={items} asked={asked} today={today} />
      ) : (
        <EmptyState
          kind={parts.length > 0 ? 'noResults' : 'nothing'}
          title={say(parts.length > 0 ? 'list.noResults' : 'list.nothing')}
          action={
            parts.length > 0 ? (
              <LinkButton href="/milestones">{say('list.filters.remove')}</LinkButton>
            ) : (
              <LinkButton href="/agreements">{say('list.toAgreements')}</LinkButton>
            )
          }
        >
          {say(parts.length > 0 ? 'list.noResultsText' : 'list.nothingText')}
        </EmptyState>
      )}
      <Pager
        first={previousCursor ? addressOf('/milestones', top) : undefined}
        previous={at(previousCursor)}
        next={at(nextCursor)}
      />
    </>
  )
}
