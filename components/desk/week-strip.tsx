import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { addressOf } from '#components/address.ts'
import type { DueDaysCounted } from '#domain/alarms/schema/due-days.ts'
import { dayWords } from '#lib/day-words.ts'
import { listWords } from '#lib/list-words.ts'

type Day = DueDaysCounted['days'][number]

type Props = {
  days: readonly Day[]
  today: string
  /** The reader's desk, where it is one alone: the list of a day is narrowed to it. */
  desk: string | undefined
}

const kinds = ['milestones', 'commitments', 'deadlines'] as const

/** No more dots than one sees at once. */
const mostDots = 4

/** This week and the four after it, a dot for each thing that is due; each day leads to its list. */
export function WeekStrip({ days, today, desk }: Props) {
  const words = useTranslations('milestones.desk.strip')
  const language = useLocale()
  const weeks = [0, 1, 2, 3, 4].map((week) => days.slice(week * 7, week * 7 + 7))
  return (
    <nav aria-label={words('label')} className="week-strip">
      {weeks.map((week) => (
        <div key={week[0]?.on}>
          <p className="text-note text-quiet">{week[0] && dayWords(week[0].on, language)}</p>
          <ol>
            {week.map((day) => (
              <li
                key={day.on}
                className={day.on === today ? 'strip-today' : undefined}
                aria-current={day.on === today ? 'date' : undefined}
              >
                <StripDay day={day} desk={desk} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  )
}

function StripDay({ day, desk }: { day: Day; desk: string | undefined }) {
  const words = useTranslations('milestones.desk.strip')
  const language = useLocale()
  const count = day.milestones + day.commitments + day.deadlines
  const number = Number(day.on.slice(8))
  if (count === 0) return <span className="strip-day text-quiet">{number}</span>
  const what = listWords(
    kinds.flatMap((kind) => (day[kind] > 0 ? words(kind, { count: day[kind] }) : [])),
    language,
  )
  return (
    <Link
      href={addressOf('/deadlines', { due: day.on, ...(desk && { desk }) })}
      prefetch={false}
      className="strip-day"
      aria-label={words('day', { day: dayWords(day.on, language), what })}
    >
      {number}
      <span aria-hidden="true" className="strip-dots">
        {'•'.repeat(Math.min(count, mostDots))}
      </span>
    </Link>
  )
}
