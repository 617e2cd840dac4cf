import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Deadline } from '#domain/deadlines/schema.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { type Day, weekday } from '#lib/days.ts'
import { deadlineAddress } from './deadline-address.ts'
import { monthAfter, weeksOf } from './month.ts'
import { MonthKeys } from './month-keys.tsx'

type Props = {
  month: string
  today: Day
  asked: Parameters
  items: readonly Deadline[]
  /** Whether the month holds more than is shown. */
  more: boolean
}

/** A month of deadlines as a grid of days; on a phone the days with something are a list. */
export function MonthGrid({ month, today, asked, items, more }: Props) {
  const words = useTranslations('deadlines')
  const language = useLocale()
  const at = (other: string) => addressOf('/deadlines', { ...fromTheTop(asked), month: other })
  const [previous, next] = [at(monthAfter(month, -1)), at(monthAfter(month, 1))]
  const title = uncertainDayWords(
    { edtf: month, lower: `${month}-01`, upper: `${month}-28` },
    language,
  )
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const weeks = weeksOf(month)
  return (
    <MonthKeys previous={previous} next={next}>
      <div className="mb-3 flex items-baseline gap-5">
        <h2 className="section-title">{title}</h2>
        <Link href={previous} prefetch={false}>
          {words('previous')}
        </Link>
        <Link href={next} prefetch={false}>
          {words('next')}
        </Link>
      </div>
      <table className="month-grid">
        <caption className="sr-only">{words('monthCaption', { month: title })}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {name.format(Date.parse(`${day}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  {...{ day, today }}
                  isOther={!day.startsWith(month)}
                  items={items.filter(({ on }) => on === day)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {items.length === 0 && <p className="mt-4 text-quiet">{words('emptyMonth')}</p>}
      {more && <p className="mt-3 text-small text-quiet">{words('moreInMonth')}</p>}
    </MonthKeys>
  )
}

type CellProps = { day: Day; today: Day; isOther: boolean; items: readonly Deadline[] }

function DayCell({ day, today, isOther, items }: CellProps) {
  const words = useTranslations('deadlines')
  const language = useLocale()
  const empty = items.length === 0
  const look = [
    isOther && 'month-other',
    day === today && 'month-today',
    empty && 'month-empty',
    weekday(day) > 5 && 'month-weekend',
  ]
  return (
    <td className={look.filter(Boolean).join(' ')}>
      <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
        <span className="month-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span className={empty ? 'sr-only' : 'month-day'}>{dayWords(day, language)}</span>
      </time>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Link href={deadlineAddress(item)} prefetch={false}>
              <span className="text-quiet">{words(`kinds.${item.kind}`)}</span>{' '}
              {item.agreement.reference}
              {(item.kind === 'milestone' || item.kind === 'commitment') && (
                <span className="month-title">
                  <LocalText of={item.titles} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </td>
  )
}
