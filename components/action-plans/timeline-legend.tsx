import { useTranslations } from 'next-intl'
import { type MarkShape, Shape } from './milestone-mark.tsx'

const marks = [
  ['baseline', 'baseline'],
  ['forecast', 'open'],
  ['overdue', 'overdue'],
  ['done', 'done'],
] as const satisfies [string, MarkShape][]

/** What the marks mean. */
export function TimelineLegend({ running }: { running: boolean }) {
  const words = useTranslations('actionPlans.legend')
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 text-note text-quiet">
      {marks.map(([name, shape]) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="-9 9 18 18" width="18" height="18">
            <Shape at={0} shape={shape} />
          </svg>
          {words(name)}
        </li>
      ))}
      {running && (
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="9" height="18">
            <path d="M4.500 0v18" stroke="var(--color-ink)" />
          </svg>
          {words('today')}
        </li>
      )}
    </ul>
  )
}
