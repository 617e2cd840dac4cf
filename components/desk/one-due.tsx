import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { AlarmPage } from '#domain/alarms/schema/alarm.ts'
import type { AlarmDue } from '#domain/alarms/schema/words.ts'
import { DueList } from './due-list.tsx'

type Props = {
  due: AlarmDue
  /** Null where the address names a page that is not there. */
  page: AlarmPage | null
  today: string
  cursor: string | undefined
  me: string | undefined
  mine: boolean
}

/** One part of the desk by itself, page by page. */
export function OneDue({ due, page, today, cursor, me, mine }: Props) {
  const words = useTranslations('milestones.desk')
  const top = mine ? `/desk?due=${due}&whose=me` : `/desk?due=${due}`
  const address = (to: string) => `${top}&cursor=${encodeURIComponent(to)}`
  const back = <LinkButton href="/desk">{words('back')}</LinkButton>
  return (
    <>
      <PageHeader title={words(due)} crumbs={[{ href: '/desk', text: words('title') }]} />
      {page === null && <EmptyState kind="error" title={words('wrongAddress')} action={back} />}
      {page?.items.length === 0 && (
        <EmptyState kind="nothing" title={words('noneHere')} action={back} />
      )}
      {page && page.items.length > 0 && (
        <>
          <DueList label={words(`caption.${due}`)} alarms={page.items} {...{ today, me }} />
          <Pager
            first={cursor ? top : undefined}
            next={page.nextCursor ? address(page.nextCursor) : undefined}
          />
        </>
      )}
    </>
  )
}
