import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { Activity } from '#domain/activities/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { DateNotes } from './date-notes.tsx'
import { CompletionNote } from './completion-note.tsx'
import { JudgementNote } from './judgement-note.tsx'
import { Talk } from './talk.tsx'
import { MilestoneState } from './milestone-state.tsx'

/** A milestone as its plan shows it. */
export type PlannedMilestone = Activity['milestones'][number]

/** What can be asked about a milestone. */
export type MilestoneActKind =
  | 'complete'
  | 'takeBack'
  | 'change'
  | 'drop'
  | 'takeUp'
  | 'askDate'
  | 'hand'

/** Opens what is asked before something is done with a milestone. */
export type MilestoneAct = (kind: MilestoneActKind, milestone: Pick<PlannedMilestone, 'id'>) => void

type Props = {
  milestone: PlannedMilestone
  today: string
  zone: string
  justChanged: boolean
  /** Its number in the plan. */
  code: string | undefined
  /** What its plan says of it beside. */
  notes: ReactNode
  isManager: boolean
  /** Absent where the reader may change nothing. */
  act: MilestoneAct | undefined
}

/** One milestone: its days, how it stands, who said so, and what can be done. */
export function MilestoneRow(props: Props) {
  const { milestone, today, zone, justChanged, isManager, act, code, notes } = props
  const heads = useTranslations('milestones.columns')
  const notYet = useTranslations('milestones')('notYet')
  const language = useLocale()
  const { id, titles, baselineOn, forecastOn, completion } = milestone
  const shade = justChanged ? 'bg-sunk' : 'target:bg-sunk'
  return (
    <tr role="row" id={`m-${id}`} className={`scroll-mt-24 transition-colors ${shade}`}>
      <th role="rowheader" scope="row" className="names">
        <span className="text-quiet tabular-nums">{code}</span> <LocalText of={titles} />
        {notes}
        <OfficerNote milestone={milestone} />
        <JudgementNote milestone={milestone} />
        <DateNotes milestone={milestone} mayDecide={act !== undefined} isManager={isManager} />
        <CompletionNote milestone={milestone} zone={zone} />
        <Talk milestone={milestone} zone={zone} mayWrite={act !== undefined} />
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
          <ActButtons milestone={milestone} act={act} />
        </td>
      )}
    </tr>
  )
}

/** Who sees to it, where that is anybody in particular. */
function OfficerNote({ milestone: { officer } }: { milestone: PlannedMilestone }) {
  const words = useTranslations('milestones')
  if (officer === null) return null
  const name = officer.name ?? words('erasedPerson')
  return <p className="mt-1.5 font-sans text-note text-quiet">{words('seenToBy', { name })}</p>
}

function DayCell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td
      role="cell"
      data-label={label}
      className="@min-[60rem]:whitespace-nowrap print:whitespace-nowrap"
    >
      {children}
    </td>
  )
}

/** The chief button changes with the state, so that the focus stays on it when it turns into another. */
function ActButtons({ milestone, act }: { milestone: PlannedMilestone; act: MilestoneAct }) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const { id, titles, health } = milestone
  const open = health !== 'done' && health !== 'dropped'
  const title = localText(titles, language).text
  const [kind, name] = chiefActs[health === 'done' || health === 'dropped' ? health : 'open']
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button
        id={`act-${id}`}
        small
        kind={open ? 'secondary' : 'quiet'}
        className={`@min-[60rem]:whitespace-nowrap ${open ? '' : 'px-0!'}`}
        aria-label={words(`${name}Of`, { title })}
        onClick={() => act(kind, milestone)}
      >
        {words(name)}
      </Button>
      {open && (
        <Button
          small
          kind="quiet"
          className="px-0!"
          aria-label={words('changeOf', { title })}
          onClick={() => act('change', milestone)}
        >
          {words('change')}
        </Button>
      )}
      {open && (
        <Button
          small
          kind="quiet"
          className="px-0!"
          aria-label={words('handOf', { title })}
          onClick={() => act('hand', milestone)}
        >
          {words('hand')}
        </Button>
      )}
      {open && !milestone.dateRequests.some(({ state }) => state === 'waiting') && (
        <Button
          small
          kind="quiet"
          className="px-0!"
          aria-label={words('dates.askOf', { title })}
          onClick={() => act('askDate', milestone)}
        >
          {words('dates.ask')}
        </Button>
      )}
    </span>
  )
}

const chiefActs = {
  open: ['complete', 'markDone'],
  done: ['takeBack', 'takeBack'],
  dropped: ['takeUp', 'takeUp'],
} as const
