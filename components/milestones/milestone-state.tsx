import { useTranslations } from 'next-intl'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'
import type { Health } from '#domain/milestones/schema/words.ts'
import { lateWords } from './late-words.ts'

/** How far a milestone is, as a mark. */
export const healthMarks: Record<Health, Mark> = {
  notStarted: 'open',
  onTrack: 'half',
  atRisk: 'begun',
  offTrack: 'attention',
  done: 'done',
  dropped: 'stopped',
}

type Props = {
  milestone: Pick<Milestone, 'health' | 'late' | 'forecastOn' | 'overdue'>
  today: string
  /** Without how late it is. */
  brief?: boolean
}

/** How a milestone stands: the word of whoever judged it, and how late it is. */
export function MilestoneState({ milestone, today, brief = false }: Props) {
  const words = useTranslations()
  const late = lateWords(milestone, today)
  const { health, overdue } = milestone
  const tone = overdue ? 'decision' : health === 'dropped' ? 'quiet' : 'plain'
  return (
    <span className="grid gap-0.5">
      <Status mark={healthMarks[health]} tone={tone}>
        <span className="inline-block whitespace-nowrap first-letter:uppercase">
          {words(`words.healths.${health}`)}
        </span>
      </Status>
      {late && !brief && (
        <span className={`text-note ${overdue ? 'text-seal' : 'text-quiet'}`}>
          {words(
            `milestones.${late.key}` as 'milestones.late.both',
            late.values as { days: number },
          )}
        </span>
      )}
    </span>
  )
}
