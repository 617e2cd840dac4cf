import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { PublicationsTabs } from '#components/publications/staff/publications-tabs.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import {
  type AnnouncementPage,
  type NoticeState,
  noticeStates,
} from '#domain/announcements/schema.ts'
import { NoticesTable } from './notices-table.tsx'

type Props = {
  page: AnnouncementPage
  state: NoticeState | null
  /** Whether the reader may write one. */
  writes: boolean
  /** Whether it is a later page. */
  onward: boolean
}

/** The notices that the office keeps, those written last first, by how far they are. */
export function NoticesList({ page, state, writes, onward }: Props) {
  const words = useTranslations('notices')
  const { items, nextCursor, total } = page
  const address = (more: Record<string, string> = {}) =>
    addressOf({ ...(state && { state }), ...more })
  const write = writes && (
    <LinkButton href="/publications/notices/new" kind="primary">
      {words('write')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={words('title')}
        state={words('lead')}
        actions={(items.length > 0 || state !== null) && write}
      />
      <PublicationsTabs current="notices" />
      <States current={state} />
      {items.length === 0 ? (
        <EmptyState
          kind={state ? 'noResults' : 'nothing'}
          title={words(state ? 'noneSo' : 'none')}
          action={state ? <Link href={addressOf({})}>{words('showAll')}</Link> : write}
        >
          {!state && words(writes ? 'noneText' : 'noneToRead')}
        </EmptyState>
      ) : (
        <>
          <NoticesTable notices={items} withAgreement />
          <Pager
            first={onward ? address() : undefined}
            next={nextCursor ? address({ cursor: nextCursor }) : undefined}
          >
            {words('total', { count: total.exact })}
          </Pager>
        </>
      )}
    </>
  )
}

const addressOf = (asked: Record<string, string>) =>
  ['/publications/notices', new URLSearchParams(asked)].filter((part) => `${part}`).join('?')

function States({ current }: { current: NoticeState | null }) {
  const words = useTranslations('notices')
  return (
    <nav aria-label={words('byState')} className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {([null, ...noticeStates] as const).map((state) => (
          <li key={state}>
            <Link
              href={addressOf(state ? { state } : {})}
              prefetch={false}
              aria-current={state === current ? 'true' : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {words(state ? `states.${state}` : 'states.all')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
