import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { MilestoneMark } from './milestone-mark.tsx'
import { type Scale, scaleOf } from './timeline-scale.ts'
import { TimelineLegend } from './timeline-legend.tsx'

/**
 * The plan drawn: a line for each activity, on it what was first agreed, what is expected and what is
 * done, with today across all. Marks keep their size on a phone; the table says the same in words.
 */
export function PlanTimeline({ plan }: { plan: ActionPlan }) {
  const words = useTranslations('actionPlans')
  const language = useLocale()
  const scale = scaleOf(plan.fromDay, plan.toDay)
  const [from, to] = [dayWords(plan.fromDay, language), dayWords(plan.toDay, language)]
  const running = plan.today >= plan.fromDay && plan.today <= plan.toDay
  const today = running ? scale.at(plan.today) : undefined
  return (
    <figure>
      <div aria-hidden="true" className="border-b border-ink">
        <Months scale={scale} language={language} />
      </div>
      <ol aria-label={words('timelineOf', { from, to })}>
        {plan.activities.map(({ id, titles, fromDay, toDay, milestones }, index) => (
          <li key={id} className="border-b border-hairline pt-2">
            <span className="text-small">
              {index + 1}. <LocalText of={titles} />
            </span>
            <svg aria-hidden="true" className="block h-9 w-full overflow-visible">
              <Grid scale={scale} today={today} />
              <line
                x1={`${scale.at(fromDay)}%`}
                x2={`${scale.at(toDay)}%`}
                y1="18"
                y2="18"
                stroke="var(--color-edge)"
              />
              {milestones.map((milestone) => (
                <MilestoneMark key={milestone.id} milestone={milestone} scale={scale} />
              ))}
            </svg>
          </li>
        ))}
      </ol>
      <figcaption>
        <TimelineLegend running={running} />
      </figcaption>
    </figure>
  )
}

/** Beyond this a name would stand out at the end of the line. */
const lastName = 83

/** The names of the months that are marked, each where it begins. */
function Months({ scale, language }: { scale: Scale; language: string }) {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <svg className="block h-6 w-full overflow-visible text-note">
      {scale.ticks
        .filter((tick) => scale.at(tick) <= lastName)
        .map((tick) => (
          <text key={tick} x={`${scale.at(tick)}%`} y="15" fill="var(--color-quiet)">
            {format.format(new Date(`${tick}T00:00:00Z`))}
          </text>
        ))}
    </svg>
  )
}

function Grid({ scale, today }: { scale: Scale; today: number | undefined }) {
  return (
    <>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          x1={`${scale.at(tick)}%`}
          x2={`${scale.at(tick)}%`}
          y1="0"
          y2="36"
          stroke="var(--color-hairline)"
        />
      ))}
      {today !== undefined && (
        <line x1={`${today}%`} x2={`${today}%`} y1="0" y2="36" stroke="var(--color-ink)" />
      )}
    </>
  )
}
