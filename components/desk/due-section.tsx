import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '#components/ui/page/section.tsx'
import type { AlarmPage } from '#domain/alarms/schema/alarm.ts'
import type { AlarmDue } from '#domain/alarms/schema/words.ts'
import { dayWords } from '#lib/day-words.ts'
import { DueList } from './due-list.tsx'
import { type PutOff, shownOf } from './put-off.ts'

type Props = {
  due: AlarmDue
  page: AlarmPage
  today: string
  putOff: PutOff
  /** The reader, by id, and whether they ask for what they see to alone. */
  me: string | undefined
  mine: boolean
  /** One line under the title. */
  lead?: string
  /** What stands there when there is nothing. */
  children?: ReactNode
}

/** One stretch of the list by date: the nearest of it, and the way to all of it. */
export function DueSection({ due, page, today, putOff, me, mine, lead, children }: Props) {
  const words = useTranslations('milestones.desk')
  const { nextCursor, total } = page
  const items = shownOf(page.items, putOff)
  if (items.length === 0 && !children && !nextCursor) return null
  return (
    <Section title={words(due)} {...(lead && items.length > 0 && { lead })}>
      {items.length > 0 ? (
        <DueList label={words(`caption.${due}`)} alarms={items} {...{ today, putOff, me }} />
      ) : (
        children && <p className="text-quiet">{children}</p>
      )}
      {nextCursor && (
        <p className="mt-3">
          <Link href={`/desk?due=${due}${mine ? '&whose=me' : ''}`} prefetch={false}>
            {'exact' in total ? words('all', { count: total.exact }) : words('allMany')}
          </Link>
        </p>
      )}
    </Section>
  )
}

/** A free week, and what comes after it. */
export function FreeWeek({ next }: { next: AlarmPage }) {
  const words = useTranslations('milestones.desk')
  const language = useLocale()
  const first = next.items[0]
  return (
    <>
      {words('nothingThisWeek', {
        after: first ? words('next', { day: dayWords(first.on, language) }) : words('noNext'),
      })}
    </>
  )
}
