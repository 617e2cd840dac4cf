import { useLocale, useTranslations } from 'next-intl'
import type { GanttScale, GanttUnit } from './gantt-scale.ts'

type Props = { scale: GanttScale; today: number | undefined }

/**
 * The names of the parts of the period, over their lines. They are no SVG: a head that is repeated on
 * each sheet of paper would have them all at its beginning.
 */
export function GanttTicks({ scale: { ticks, unit }, today }: Props) {
  const name = useNames(unit)
  const named = ticks.filter((tick) => tick.named)
  return (
    <div aria-hidden="true" className="gantt-bar">
      {named.map(({ day, at }, place) => (
        <span
          key={day}
          className="absolute top-1.5 pl-1 whitespace-nowrap text-quiet"
          style={{ left: `${at}%` }}
        >
          {name(day, place === 0)}
        </span>
      ))}
      {today !== undefined && (
        <svg
          className="absolute bottom-0 -ml-1.25 h-1.75 w-2.5"
          style={{ left: `${today}%` }}
          viewBox="-5 -7 10 7"
        >
          <path d="M-5-7H5L0 0Z" fill="var(--color-ink)" />
        </svg>
      )}
    </div>
  )
}

/** How a part is called by its first day; the year is said once, and where another begins. */
function useNames(unit: GanttUnit): (day: string, isFirst: boolean) => string {
  const words = useTranslations('actionPlans.views.gantt')
  const language = useLocale()
  const tag = language === 'en' ? 'en-GB' : language
  const said = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
  return (day, isFirst) => {
    const [year = '', month = ''] = day.split('-')
    const quarter = Math.ceil(Number(month) / 3)
    if (unit === 'year') return year
    if (unit === 'week') return said(day, { day: 'numeric', month: 'short' })
    if (isFirst || month === '01') return year
    return unit === 'quarter' ? words('quarter', { quarter }) : said(day, { month: 'short' })
  }
}
