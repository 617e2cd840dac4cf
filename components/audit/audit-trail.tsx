import Link from 'next/link'
import { addressOf, fromTheTop } from '#components/address.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { FileLinks } from '#components/ui/page/file-links.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { AuditEventPage } from '#domain/audit/schema.ts'
import type { Language } from '#messages/languages.ts'
import { filterSentence } from './filter-sentence.ts'
import type { Filters } from './filters.ts'
import { type Teller, teller } from './teller.ts'
import { Trail } from './trail.tsx'
import { TrailFilters } from './trail-filters.tsx'

type Place = {
  language: Language
  /** The office's zone. */
  zone: string
}

type Props = Place & {
  page: AuditEventPage
  filters: Filters
  /** Every event that the log may hold. */
  events: readonly string[]
}

/** The whole trail: what is shown, the filters, a page of entries, the way on, the file. */
export function AuditTrail({ page, filters, events, language, zone }: Props) {
  const tell = teller(language, zone)
  const top = fromTheTop(filters)
  return (
    <>
      <Header
        tell={tell}
        file={(format) => addressOf('/api/v1/audit-events', { ...top, format })}
      />
      <TrailFilters filters={top} events={events} tell={tell} />
      <Shown top={top} page={page} tell={tell} />
      {page.items.length === 0 ? (
        <Nothing filtered={Object.keys(top).length > 0} tell={tell} />
      ) : (
        <Trail
          events={page.items}
          tell={tell}
          narrow={(filter, id) => addressOf('/audit', { [filter]: id })}
        />
      )}
      <Pager
        first={filters.cursor ? addressOf('/audit', top) : undefined}
        next={
          page.nextCursor ? addressOf('/audit', { ...top, cursor: page.nextCursor }) : undefined
        }
      />
    </>
  )
}

/** Which entries these are, how many, and in whose time. */
function Shown({ top, page, tell }: { top: Filters; page: AuditEventPage; tell: Teller }) {
  const { say, zone } = tell
  const filters = filterSentence(top, page.items, tell)
  return (
    <p className="mb-6 text-small text-quiet">
      {filters && (
        <>
          {filters}{' '}
          <Link href="/audit" prefetch={false} className="no-print">
            {say('filters.remove')}
          </Link>{' '}
        </>
      )}
      {totalWords(page, tell)} {say('zone', { zone })}
    </p>
  )
}

/** What stands there when the address asks for something that the trail does not know. */
export function WrongFilters({
  fields,
  language,
  zone,
}: Place & { fields: readonly { path: string }[] }) {
  const tell = teller(language, zone)
  const { say } = tell
  const labelOf = (path: string) => (say.has(`filters.${path}`) ? say(`filters.${path}`) : path)
  const wrong = fields.map(({ path }) => labelOf(path)).join(say('listSeparator'))
  return (
    <>
      <Header tell={tell} />
      <EmptyState
        kind="error"
        title={say('wrongFilters')}
        action={<LinkButton href="/audit">{say('filters.remove')}</LinkButton>}
      >
        {say('wrongFiltersText', { fields: wrong })}
      </EmptyState>
    </>
  )
}

function Header({ tell: { say }, file }: { tell: Teller; file?: (format: string) => string }) {
  return (
    <PageHeader
      title={say('title')}
      state={<p className="text-quiet">{say('lead')}</p>}
      actions={
        <>
          <LinkButton href="/admin/access" kind="quiet">
            {say('whoMay')}
          </LinkButton>
          {file && <FileLinks formats={['csv', 'xlsx']} href={file} />}
        </>
      }
    />
  )
}

function Nothing({ filtered, tell: { say } }: { filtered: boolean; tell: Teller }) {
  if (!filtered) {
    return (
      <EmptyState kind="nothing" title={say('nothingYet')}>
        {say('nothingYetText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      kind="noResults"
      title={say('noneFound')}
      action={<LinkButton href="/audit">{say('filters.remove')}</LinkButton>}
    >
      {say('noneFoundText')}
    </EmptyState>
  )
}

function totalWords({ total }: { total: AuditEventPage['total'] }, { say }: Teller): string {
  return 'exact' in total
    ? say('total.exact', { count: total.exact })
    : say('total.atLeast', { count: total.atLeast })
}
