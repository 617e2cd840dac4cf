import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { z } from 'zod'
import { buttonLook } from '#components/ui/button-look.ts'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { visitPage } from '#domain/visits/schema.ts'
import { type Filters, VisitFilters } from './visit-filters.tsx'
import { VisitsTable } from './visits-table.tsx'

type Props = {
  page: z.infer<typeof visitPage>
  filters: Filters
  /** Whether the reader may log one. */
  logs: boolean
  /** Whether it is a later page. */
  onward: boolean
}

/** The stays of delegations, the latest first. */
export function VisitsList({ page, filters, logs, onward }: Props) {
  const words = useTranslations('visits')
  const { items, total, nextCursor } = page
  const asked = Object.entries(filters).filter(([, value]) => value !== '')
  const address = (more: object = {}) =>
    `/visits?${new URLSearchParams({ ...Object.fromEntries(asked), ...more })}`
  return (
    <>
      <PageHeader
        title={words('title')}
        state={words('lead')}
        actions={logs && (items.length > 0 || asked.length > 0) && <Log />}
      />
      <VisitFilters filters={filters} />
      {items.length === 0 ? (
        <Nothing isFiltered={asked.length > 0} logs={logs} />
      ) : (
        <>
          <VisitsTable visits={items} />
          <Pager
            first={onward ? address() : undefined}
            next={nextCursor ? address({ cursor: nextCursor }) : undefined}
          >
            {'exact' in total
              ? words('total.exact', { count: total.exact })
              : words('total.atLeast', { count: total.atLeast })}
          </Pager>
        </>
      )}
    </>
  )
}

function Log() {
  const words = useTranslations('visits')
  return (
    <Link href="/visits/new" prefetch={false} className={buttonLook('primary')}>
      {words('log')}
    </Link>
  )
}

function Nothing({ isFiltered, logs }: { isFiltered: boolean; logs: boolean }) {
  const words = useTranslations('visits')
  if (isFiltered) {
    return (
      <EmptyState
        kind="noResults"
        title={words('noneFound')}
        action={<Link href="/visits">{words('filters.remove')}</Link>}
      >
        {words('noneFoundText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState kind="nothing" title={words('none')} action={logs && <Log />}>
      {words(logs ? 'noneText' : 'noneToRead')}
    </EmptyState>
  )
}
