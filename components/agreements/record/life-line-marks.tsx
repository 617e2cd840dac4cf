import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { LifeLineScale, Moment, Stretch } from './life-line-scale.ts'

type Placed = { line: LifeLineScale; y: number }

/** How wide, in per cent, a span is at least drawn to its measure; a narrower one is drawn in pixels. */
const narrow = 2.5

/**
 * A signing is a stroke, soft where its day is known within bounds only, in its side's colour and
 * half as high where one side signed alone; entry into force a disc; the last day a bar.
 */
export function MomentMark({ moment: { kind, on, side }, line, y }: Placed & { moment: Moment }) {
  const [from, to] = [line.at(on.lower), line.at(on.upper)]
  const middle = `${(from + to) / 2}%`
  if (kind === 'signed') return <Signing {...{ from, to, y, side }} sure={on.lower === on.upper} />
  if (kind === 'enteredIntoForce') {
    return (
      <circle
        cx={middle}
        cy={y}
        r="6"
        fill="var(--color-ink)"
        stroke="var(--color-paper)"
        strokeWidth="1.5"
      />
    )
  }
  if (kind === 'lastDay') {
    return (
      <line
        x1={middle}
        x2={middle}
        y1={y - 9}
        y2={y + 9}
        stroke="var(--color-ink)"
        strokeWidth="3"
      />
    )
  }
  return null
}

type SigningProps = {
  from: number
  to: number
  y: number
  sure: boolean
  side: 'ours' | 'counterpart' | undefined
}

function Signing({ from, to, y, sure, side }: SigningProps) {
  const top = side === 'counterpart' ? y : y - 12
  const height = side ? 12 : 24
  const colour = side ? `var(--color-${side})` : 'var(--color-ink)'
  if (sure) {
    return (
      <line
        x1={`${from}%`}
        x2={`${from}%`}
        y1={top}
        y2={top + height}
        stroke={colour}
        strokeWidth="3"
      />
    )
  }
  if (to - from >= narrow) {
    return (
      <rect
        x={`${from}%`}
        width={`${to - from}%`}
        y={top}
        height={height}
        fill="url(#life-soft)"
        opacity="0.75"
      />
    )
  }
  return (
    <svg x={`${(from + to) / 2}%`} y={top} className="overflow-visible">
      <rect x="-9" width="18" height={height} fill="url(#life-soft)" />
    </svg>
  )
}

const looks = {
  inForce: { strokeWidth: 3 },
  awaiting: { strokeWidth: 1.5, strokeDasharray: '7 5' },
  notStated: { strokeWidth: 2, strokeDasharray: '0.1 6', strokeLinecap: 'round' },
} as const

/** Part of the line; where its end is not known, its last part fades. */
export function StretchLine({
  stretch: { kind, from, to },
  line,
  y,
}: Placed & { stretch: Stretch }) {
  const start = line.at(from)
  const end = to === null ? 100 : line.at(to)
  const fades = to === null
  const today = line.moments.find(({ kind: moment }) => moment === 'today')
  // What was is drawn as it was; what is to come without a known end fades.
  const solid = fades && today ? line.at(today.on.lower) : end
  return (
    <g stroke="var(--color-ink)" {...looks[kind]}>
      <line x1={`${start}%`} x2={`${solid}%`} y1={y} y2={y} />
      {fades && (
        <svg x={`${solid}%`} width={`${end - solid}%`} y={y - 4} height="8">
          <g mask="url(#life-open)">
            <rect width="100%" height="8" fill="none" stroke="none" />
            <line x1="0" x2="100%" y1="4" y2="4" />
          </g>
        </svg>
      )}
    </g>
  )
}

type PlanProps = Placed & { plan: Agreement['actionPlans'][number] }

/** A plan's period; one made up to show how plans work is only outlined. */
export function PlanBar({ plan: { fromDay, toDay, illustrative }, line, y }: PlanProps) {
  const [from, to] = [line.at(fromDay), line.at(toDay)]
  return (
    <rect
      x={`${from}%`}
      width={`${Math.max(0.4, to - from)}%`}
      y={y - 4}
      height="8"
      fill={illustrative ? 'var(--color-paper)' : 'var(--color-edge)'}
      stroke="var(--color-edge)"
      strokeDasharray={illustrative ? '3 2' : undefined}
    />
  )
}
