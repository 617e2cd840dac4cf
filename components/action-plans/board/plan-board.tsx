import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { lateWords } from '#components/milestones/late-words.ts'
import { healthMarks } from '#components/milestones/milestone-state.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { Activity } from '#domain/activities/schema.ts'
import { healths } from '#domain/milestones/schema/words.ts'
import { dayWords } from '#lib/day-words.ts'
import { planRows } from '../plan-rows.ts'

type Card = { code: string; milestone: Activity['milestones'][number]; activity: Activity }

/** The milestones of a plan in columns, by how they stand; what is late comes first in each. */
export function PlanBoard({ plan }: { plan: ActionPlan }) {
  const words = useTranslations('actionPlans.views.board')
  const said = useTranslations('words.healths')
  const activities = new Map(
    plan.activities.flatMap((activity) => activity.milestones.map(({ id }) => [id, activity])),
  )
  const cards = planRows(plan).flatMap((row): Card[] => {
    const activity = activities.get(row.id)
    return row.kind === 'milestone' && activity ? [{ ...row, activity }] : []
  })
  return (
    <div className="plan-board">
      {healths.map((health) => {
        const own = cards.filter(({ milestone }) => milestone.health === health).toSorted(byDay)
        return (
          <section key={health} aria-labelledby={`board-${health}`}>
            <h2 id={`board-${health}`}>
              <Status mark={healthMarks[health]}>
                <span className="inline-block first-letter:uppercase">{said(health)}</span>
              </Status>
              <span>{words('count', { count: own.length })}</span>
            </h2>
            {own.length === 0 ? (
              <p className="pt-2 text-note text-quiet">{words('none')}</p>
            ) : (
              <ol>
                {own.map((card) => (
                  <BoardCard key={card.milestone.id} card={card} plan={plan} />
                ))}
              </ol>
            )}
          </section>
        )
      })}
    </div>
  )
}

const dayOf = ({ milestone: { completion, forecastOn } }: Card) =>
  completion?.completedOn ?? forecastOn

const byDay = (one: Card, other: Card) => (dayOf(one) < dayOf(other) ? -1 : 1)

function BoardCard({ card, plan }: { card: Card; plan: ActionPlan }) {
  const words = useTranslations()
  const language = useLocale()
  const { code, milestone, activity } = card
  const late = lateWords(milestone, plan.today)
  const day = dayWords(dayOf(card), language)
  return (
    <li className="plan-card">
      <Link href={`/action-plans/${plan.id}#m-${milestone.id}`} prefetch={false}>
        <span className="text-quiet tabular-nums">{code}</span> <LocalText of={milestone.titles} />
      </Link>
      <span>
        <LocalText of={activity.titles} />
      </span>
      <span>
        {words(`actionPlans.views.board.${milestone.completion ? 'done' : 'expected'}`, { day })}
      </span>
      {late && (
        <span className={milestone.overdue ? 'text-seal' : undefined}>
          {words(
            `milestones.${late.key}` as 'milestones.late.both',
            late.values as { days: number },
          )}
        </span>
      )}
    </li>
  )
}
