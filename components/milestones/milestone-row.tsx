import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { CompletionNote } from './completion-note.tsx'
import { MilestoneState } from './milestone-state.tsx'

/** Opens what is asked before a milestone is completed, or opened again. */
export type MilestoneAct = (kind: 'complete' | 'takeBack', milestone: Milestone) => void

type Props = {
  milestone: Milestone
  today: string
  zone: string
  justChanged: boolean
  /** Absent where the reader may change nothing. */
  act: MilestoneAct | undefined
}

/** One milestone: its days, how it stands, who said so, and what can be done. */
export function MilestoneRow({ milestone, today, zone, justChanged, act }: Props) {
  const heads = useTranslations('milestones.columns')
  const notYet = useTranslations('milestones')('notYet')
  const language = useLocale()
  const { id, titles, baselineOn, forecastOn, completion } = milestone
  const shade = justChanged ? 'bg-sunk' : 'target:bg-sunk'
  return (
    <tr role="row" id={`m-${id}`} className={`scroll-mt-24 transition-colors ${shade}`}>
      <th role="rowheader" scope="row" className="names">
        <LocalText of={titles} />
        <CompletionNote milestone={milestone} zone={zone} />
      </th>
      <DayCell label={heads('baseline')}>{dayWords(baselineOn, language)}</DayCell>
      <DayCell label={heads('forecast')}>{dayWords(forecastOn, language)}</DayCell>
      <DayCell label={heads('done')}>
        {completion ? dayWords(completion.completedOn, language) : <NotStated>{notYet}</NotStated>}
      </DayCell>
      <td role="cell" data-label={heads('state')}>
        <MilestoneState milestone={milestone} today={today} />
      </td>
      {act && (
        <td role="cell" className="no-print">
          <ActButton milestone={milestone} act={act} />
        </td>
      )}
    </tr>
  )
}

function DayCell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell" data-label={label} className="phone:whitespace-nowrap">
      {children}
    </td>
  )
}

/** One button for both ways, so that the focus stays on it when it turns into the other. */
function ActButton({ milestone, act }: { milestone: Milestone; act: MilestoneAct }) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const { id, titles, health } = milestone
  if (health === 'dropped') return null
  const done = health === 'done'
  const title = localText(titles, language).text
  return (
    <Button
      id={`act-${id}`}
      small
      kind={done ? 'quiet' : 'secondary'}
      className={`whitespace-nowrap ${done ? 'px-0!' : ''}`}
      aria-label={words(done ? 'takeBackOf' : 'markDoneOf', { title })}
      onClick={() => act(done ? 'takeBack' : 'complete', milestone)}
    >
      {words(done ? 'takeBack' : 'markDone')}
    </Button>
  )
}
