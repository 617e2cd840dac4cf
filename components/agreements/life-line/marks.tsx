import type { Bounds } from '#domain/legal-status/rules/bounds.ts'
import type { Moment, NoticeWindow } from './parts.ts'
import type { Scale } from './scale.ts'

type Placed = { scale: Scale; y: number }

const middle = (on: Bounds, { at }: Scale) => (at(on.lower) + at(on.upper)) / 2

/** Each kind of fact has its own sign; a side's stands on its side: ours above, theirs below. */
export function MomentMark({
  moment,
  scale,
  y,
  beside = false,
}: Placed & { moment: Moment; beside?: boolean }) {
  const { kind, on, sides } = moment
  return (
    <>
      <Doubt on={on} scale={scale} y={y} />
      <svg x={`${middle(on, scale)}%`} y={y} className="overflow-visible" aria-hidden="true">
        {kind === 'signed' ? (
          <Sheet sides={sides} />
        ) : kind === 'enteredIntoForce' ? (
          <circle
            cx={beside ? 17 : 0}
            r="6.5"
            fill="var(--color-ink)"
            stroke="var(--color-paper)"
            strokeWidth="2"
          />
        ) : kind === 'lastDay' ? (
          <path d="M0-11V11" stroke="var(--color-ink)" strokeWidth="3.5" />
        ) : kind === 'periodEnd' ? null : kind === 'notice' ? (
          <Flag side={sides[0]} />
        ) : (
          <path d="M0-10V-3.500" stroke={colourOf(sides[0])} strokeWidth="1.5" />
        )}
      </svg>
    </>
  )
}

/** Where it entered into force with the signing, the one sign stands beside the other. */
export const standsBeside = ({ kind, on }: Moment, all: readonly Moment[], scale: Scale) =>
  kind === 'enteredIntoForce' &&
  all.some((one) => one.kind === 'signed' && middle(on, scale) - middle(one.on, scale) < 2)

const colourOf = (side: Moment['sides'][number] | undefined) =>
  side ? `var(--color-${side})` : 'var(--color-ink)'

/** The indenture: a side's half is filled once it has signed, and only outlined until then. */
function Sheet({ sides }: { sides: Moment['sides'] }) {
  const half = (side: 'ours' | 'counterpart', d: string) => (
    <path
      d={d}
      fill={sides.includes(side) || sides.length === 0 ? colourOf(side) : 'var(--color-paper)'}
      stroke={colourOf(side)}
      strokeLinejoin="round"
    />
  )
  return (
    <>
      <rect x="-11" y="-11" width="22" height="22" fill="var(--color-paper)" />
      {half('ours', 'M-9-10h8L-3.500 0-1 10h-8Z')}
      {half('counterpart', 'M9-10H2L-.500 0 2 10h7Z')}
    </>
  )
}

/** A notice flies over the line where it is ours, and hangs under it where it is theirs. */
function Flag({ side }: { side: Moment['sides'][number] | undefined }) {
  const turned = side === 'counterpart' ? 'scale(1 -1)' : undefined
  return (
    <g transform={turned}>
      <path d="M0-3V-17" stroke={colourOf(side)} strokeWidth="1.5" />
      <path d="M0-17h10l-3 3.500 3 3.500H0Z" fill={colourOf(side)} />
    </g>
  )
}

/** The days between which it was: a wash under the sign. */
function Doubt({ on, scale, y }: Placed & { on: Bounds }) {
  if (on.lower === on.upper) return null
  const [from, to] = [scale.at(on.lower), scale.at(on.upper)]
  const wash = { fill: 'var(--color-ink)', opacity: 0.16 }
  return to - from > 3 ? (
    <rect x={`${from}%`} width={`${to - from}%`} y={y - 9} height="18" {...wash} />
  ) : (
    <svg x={`${(from + to) / 2}%`} y={y} className="overflow-visible" aria-hidden="true">
      <rect x="-16" width="32" y="-9" height="18" {...wash} />
    </svg>
  )
}

/** Where a period was renewed the line is cut, as an indenture is. */
export function RenewalCut({ on, scale, y }: Placed & { on: Bounds }) {
  return (
    <svg x={`${middle(on, scale)}%`} y={y} className="overflow-visible" aria-hidden="true">
      <path
        d="M1.500-6-1.500 0 1.500 0-1.500 6"
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth="2.5"
      />
    </svg>
  )
}

/**
 * The months in which notice can be given, under the line, and its last day; where that day is
 * uncertain, the day that is safe and the one after which it renews for certain stand apart.
 */
export function WindowMark({
  window: { opens, cutOff, isCurrent },
  scale,
  y,
  open,
}: Placed & { window: NoticeWindow; open: boolean }) {
  const ink = open ? 'var(--color-seal)' : isCurrent ? 'var(--color-ink)' : 'var(--color-edge)'
  const [from, safe, certain] = [opens, cutOff.lower, cutOff.upper].map(scale.at) as Three
  const apart = cutOff.lower < cutOff.upper
  return (
    <g stroke={ink} strokeWidth={isCurrent ? 1.5 : 1}>
      <line x1={`${from}%`} x2={`${certain}%`} y1={y + 13} y2={y + 13} />
      <svg x={`${from}%`} y={y + 13} className="overflow-visible" aria-hidden="true">
        <path d="M0 0V-4" fill="none" />
      </svg>
      <svg x={`${safe}%`} y={y + 13} className="overflow-visible" aria-hidden="true">
        <path d={apart ? 'M-2-7V4' : 'M0-7V4'} fill="none" />
      </svg>
      {apart && (
        <svg x={`${certain}%`} y={y + 13} className="overflow-visible" aria-hidden="true">
          <path d="M2-7V4" fill="none" strokeDasharray="2 2" />
        </svg>
      )}
    </g>
  )
}

type Three = [number, number, number]
