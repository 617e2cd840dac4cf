import Link from 'next/link'
import { useLocale } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/icon.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { DeadlinePage } from '#domain/deadlines/schema.ts'
import type { Day } from '#lib/days.ts'
import { translator } from '#messages/translator.ts'
import { DeadlineFilters } from './deadline-filters.tsx'
import { DeadlinesTable } from './deadlines-table.tsx'
import { type Named, filterParts } from './filter-parts.ts'
import { MonthGrid } from './month-grid.tsx'

type Props = {
  /** Null where the address asks for what the list does not know. */
  page: DeadlinePage | null
  asked: Parameters
  named: Named
  today: Day
  /** The month that is shown as a calendar, `YYYY-MM`; null for the list. */
  month: string | null
}

/** What must be sent or done by when: a list, or a month at a time. */
export function DeadlinesList({ page, asked, named, today, month }: Props) {
  const say = translator(useLocale(), 'deadlines')
  const { month: _month, view: _view, ...filters } = fromTheTop(asked)
  return (
    <>
      <PageHeader
        title={say('title')}
        actions={
          <>
            <LinkButton
              href={
                month
                  ? addressOf('/deadlines', filters)
                  : addressOf('/deadlines', { ...filters, month: today.slice(0, 7) })
              }
              icon={month ? 'desk' : 'calendar'}
            >
              {say(month ? 'asList' : 'asCalendar')}
            </LinkButton>
            <a
              href={addressOf('/api/v1/deadlines', { ...filters, format: 'csv' })}
              download
              className={buttonLook('secondary')}
            >
              <Icon name="download" size={18} />
              {say('csv.take')}
            </a>
          </>
        }
      />
      <DeadlineFilters asked={asked} named={named} />
      {page === null ? (
        <EmptyState
          kind="error"
          title={say('wrong')}
          action={<LinkButton href="/deadlines">{say('filters.remove')}</LinkButton>}
        />
      ) : month ? (
        <MonthGrid
          {...{ month, today, asked }}
          items={page.items}
          more={page.nextCursor !== null}
        />
      ) : (
        <Found page={page} asked={asked} named={named} today={today} />
      )}
    </>
  )
}

type FoundProps = { page: DeadlinePage; asked: Parameters; named: Named; today: Day }

function Found({ page: { items, total, nextCursor }, asked, named, today }: FoundProps) {
  const language = useLocale()
  const say = translator(language, 'deadlines')
  const top = fromTheTop(asked)
  const parts = filterParts(top, named, language)
  const how = 'exact' in total ? 'exact' : 'atLeast'
  const count = 'exact' in total ? total.exact : total.atLeast
  return (
    <>
      <p className="mb-4 max-w-measure font-serif text-lead">
        {say('sentence', {
          total: say(`total.${how}`, { count }),
          parts: parts.length > 0 ? parts.join(say('separator')) : say('openToYou'),
        })}{' '}
        {parts.length > 0 && (
          <Link href="/deadlines" prefetch={false} className="no-print font-sans text-small">
            {say('filters.remove')}
          </Link>
        )}
      </p>
      {items.length > 0 ? (
        <DeadlinesTable items={items} on={String(asked.on ?? today)} />
      ) : (
        <EmptyState
          kind={parts.length > 0 ? 'noResults' : 'nothing'}
          title={say(parts.length > 0 ? 'noResults' : 'nothing')}
        >
          {say(parts.length > 0 ? 'noResultsText' : 'nothingText')}
        </EmptyState>
      )}
      <Pager
        first={asked.cursor ? addressOf('/deadlines', top) : undefined}
        next={nextCursor ? addressOf('/deadlines', { ...top, cursor: nextCursor }) : undefined}
      />
    </>
  )
}
