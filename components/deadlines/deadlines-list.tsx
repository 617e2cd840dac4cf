import Link from 'next/link'
import { useLocale } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { FileLinks } from '#components/ui/page/file-links.tsx'
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
  /** What is wrong with the address, each as a sentence by its filter. */
  problems: readonly { path: string; message: string }[]
  asked: Parameters
  named: Named
  today: Day
  /** The month that is shown as a calendar, `YYYY-MM`; null for the list. */
  month: string | null
}

/** What must be sent or done by when: a list, or a month at a time. */
export function DeadlinesList({ page, problems, asked, named, today, month }: Props) {
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
            <FileLinks
              formats={['csv', 'xlsx', 'ics']}
              href={(format) => addressOf('/api/v1/deadlines', { ...filters, format })}
            />
          </>
        }
      />
      <DeadlineFilters asked={asked} named={named} />
      {page === null ? (
        <EmptyState
          kind="error"
          title={say('wrong')}
          action={<LinkButton href="/deadlines">{say('filters.remove')}</LinkButton>}
        >
          {problems.map(({ path, message }) => (
            <p key={path}>
              {say('wrongText', {
                label: say.has(`filters.${path}`) ? say(`filters.${path}`) : path,
                problem: message,
              })}
            </p>
          ))}
        </EmptyState>
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
  const narrowed = Object.keys(top).length > 0
  const how = 'exact' in total ? 'exact' : 'atLeast'
  const count = 'exact' in total ? total.exact : total.atLeast
  return (
    <>
      <p className="mb-4 max-w-measure font-serif text-lead">
        {say('sentence', {
          total: say(`total.${how}`, { count }),
          parts: parts.join(say('separator')),
        })}
        <span className="no-print ms-2 inline-flex flex-wrap gap-x-4 font-sans text-small">
          {narrowed && (
            <Link href="/deadlines" prefetch={false}>
              {say('filters.remove')}
            </Link>
          )}
          {asked.within !== 'all' && (
            <Link href={addressOf('/deadlines', { ...top, within: 'all' })} prefetch={false}>
              {say('filters.showAll')}
            </Link>
          )}
        </span>
      </p>
      {items.length > 0 ? (
        <DeadlinesTable items={items} on={String(asked.on ?? today)} />
      ) : (
        <EmptyState
          kind={narrowed ? 'noResults' : 'nothing'}
          title={say(narrowed ? 'noResults' : 'nothing')}
        >
          {say(narrowed ? 'noResultsText' : 'nothingText')}
        </EmptyState>
      )}
      <Pager
        first={asked.cursor ? addressOf('/deadlines', top) : undefined}
        next={nextCursor ? addressOf('/deadlines', { ...top, cursor: nextCursor }) : undefined}
      />
    </>
  )
}
