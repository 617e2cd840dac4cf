import type { Activity } from '#domain/activities/schema.ts'
import { isOpen } from '#domain/milestones/rules.ts'
import { MilestoneMark } from '../milestone-mark.tsx'
import type { PlanRow } from '../plan-rows.ts'
import type { LinkPiece } from './gantt-links.ts'
import type { GanttScale } from './gantt-scale.ts'

type Props = {
  row: PlanRow
  scale: GanttScale
  links: readonly LinkPiece[]
  /** Where today is, where the line reaches it. */
  today: number | undefined
}

/** Where the bars of a row lie, in px under its upper edge: rows may be of any height. */
const bar = 18

/** A row along time: what was agreed, what is expected and how surely, what is done, what it waits for. */
export function GanttBar({ row, scale, links, today }: Props) {
  return (
    <svg aria-hidden="true" className="gantt-bar">
      {today !== undefined && (
        <line x1={`${today}%`} x2={`${today}%`} y1="0" y2="100%" stroke="var(--color-ink)" />
      )}
      {links.map((piece) => (
        <Link key={`${piece.key} ${piece.from}`} piece={piece} />
      ))}
      {row.kind === 'activity' ? (
        <ActivityBar activity={row.activity} ends={row.ends} scale={scale} />
      ) : (
        <>
          {isUnsure(row.milestone) && <SoftEnd at={scale.at(row.ends)} />}
          <MilestoneMark milestone={row.milestone} scale={scale} />
        </>
      )}
      {links.map(
        ({ key, arrives, x, from }) =>
          arrives !== undefined && <Arrow key={key} at={arrives} x={x} from={from} />,
      )}
    </svg>
  )
}

type Judged = Pick<Activity['milestones'][number], 'health'>

/** A day that somebody doubts is drawn with a soft end. */
const isUnsure = ({ health }: Judged) => health === 'atRisk' || health === 'offTrack'

type ActivityProps = { activity: Activity; ends: string; scale: GanttScale }

/** The agreed period behind, over it how long it is expected to take, and how far it was done. */
function ActivityBar({ activity: { fromDay, toDay, milestones }, ends, scale }: ActivityProps) {
  const [begin, agreed, end] = [scale.begin(fromDay), scale.end(toDay), scale.end(ends)]
  const done = milestones.flatMap(({ completion }) => completion?.completedOn ?? [])
  const lastDone = done.toSorted().at(-1)
  const width = (to: number) => `${Math.max(0, to - begin)}%`
  return (
    <>
      <rect
        x={`${begin}%`}
        y={bar - 7}
        width={width(agreed)}
        height="14"
        fill="var(--color-sunk)"
        stroke="var(--color-edge)"
        strokeDasharray="2 1.600"
      />
      <rect
        x={`${begin}%`}
        y={bar - 3}
        width={width(end)}
        height="6"
        fill="var(--color-paper)"
        stroke="var(--color-ink)"
      />
      {lastDone && (
        <rect
          x={`${begin}%`}
          y={bar - 3}
          width={width(Math.min(end, scale.end(lastDone)))}
          height="6"
          fill="var(--color-ink)"
        />
      )}
      {milestones.some((one) => isOpen(one) && isUnsure(one)) && <SoftEnd at={end} />}
    </>
  )
}

function SoftEnd({ at }: { at: number }) {
  return (
    <svg x={`${at}%`} y={bar - 4} className="overflow-visible">
      <rect width="30" height="8" fill="url(#gantt-soft)" />
    </svg>
  )
}

/** What soft ends are drawn with, once for the whole drawing. */
export const SoftEnds = () => (
  <svg aria-hidden="true" width="0" height="0" className="absolute">
    <linearGradient id="gantt-soft">
      <stop offset="0" stopColor="var(--color-ink)" stopOpacity="0.75" />
      <stop offset="1" stopColor="var(--color-ink)" stopOpacity="0" />
    </linearGradient>
  </svg>
)

const ends = { top: '0', bar: `${bar}`, bottom: '100%' } as const

function Link({ piece: { x, from, to, arrives, remark } }: { piece: LinkPiece }) {
  const line = {
    stroke: remark ? 'var(--color-seal)' : 'var(--color-quiet)',
    strokeWidth: 1.25,
    ...(remark && { strokeDasharray: '4 3' }),
  }
  return (
    <>
      <line x1={`${x}%`} x2={`${x}%`} y1={ends[from]} y2={ends[to]} {...line} />
      {arrives !== undefined && arrives !== x && (
        <line x1={`${x}%`} x2={`${arrives}%`} y1={bar} y2={bar} {...line} />
      )}
    </>
  )
}

/** The point of a line, beside the mark that it leads to: from the left, the right, above or below. */
function Arrow({ at, x, from }: { at: number; x: number; from: LinkPiece['from'] }) {
  const turned = x < at ? 0 : x > at ? 180 : from === 'top' ? 90 : -90
  return (
    <svg x={`${at}%`} y={bar} className="overflow-visible">
      <path
        d="M-13-4-8 0-13 4"
        fill="none"
        stroke="var(--color-quiet)"
        transform={`rotate(${turned})`}
      />
    </svg>
  )
}
