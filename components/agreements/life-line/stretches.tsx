import type { ReactNode } from 'react'
import type { Day } from '#lib/days.ts'
import type { LifeLineParts, Stretch } from './parts.ts'
import type { Scale } from './scale.ts'

type Props = {
  stretch: Stretch
  scale: Scale
  y: number
  now: Day
  openEnd: LifeLineParts['openEnd']
}

/**
 * A piece of the line: filled where it has been lived through by the day that is read, hollow where it
 * is to come. Uncertain days have soft ends; what has no known end fades.
 */
export function StretchLine(props: Props) {
  const { stretch, scale, y, now, openEnd } = props
  const { kind } = stretch
  const [soft, from] = [scale.at(stretch.from.lower), scale.at(stretch.from.upper)]
  const to = stretch.to ? scale.at(stretch.to.lower) : 100
  const end = stretch.to ? scale.at(stretch.to.upper) : 100
  const turn = Math.min(Math.max(scale.at(now), from), to)
  if (kind === 'provisional') return <Provisional {...{ from, to, y }} />
  if (kind !== 'inForce' && kind !== 'suspended' && kind !== 'windingUp') {
    const fadesFrom = stretch.to ? to : turn
    return (
      <g
        stroke="var(--color-ink)"
        {...thin[kind === 'signedEntryNotStated' ? 'notStated' : 'awaited']}
      >
        <line x1={`${from}%`} x2={`${fadesFrom}%`} y1={y} y2={y} />
        <Fading from={fadesFrom} to={stretch.to ? end : 100} y={y}>
          <line x1="0" x2="100%" y1="6" y2="6" />
        </Fading>
      </g>
    )
  }
  const fades = stretch.to === null && openEnd !== 'indefinite'
  return (
    <g>
      <Soft from={soft} to={from} y={y} way="in" />
      <Band from={from} to={turn} y={y} look={kind === 'inForce' ? 'lived' : kind} />
      <Band from={turn} to={fades ? turn : to} y={y} look={kind === 'inForce' ? 'toCome' : kind} />
      {fades ? (
        <Fading from={turn} to={100} y={y}>
          <rect x="0" width="100%" y="2.5" height="7" fill="none" stroke="var(--color-ink)" />
        </Fading>
      ) : (
        <Soft from={to} to={end} y={y} way="out" />
      )}
      {stretch.to === null && openEnd === 'indefinite' && <Arrow y={y} />}
    </g>
  )
}

const thin = {
  awaited: { strokeWidth: 1.5, strokeDasharray: '7 5' },
  notStated: { strokeWidth: 2.5, strokeDasharray: '0.1 6', strokeLinecap: 'round' },
} as const

type Looks = 'lived' | 'toCome' | 'suspended' | 'windingUp'
type BandProps = { from: number; to: number; y: number; look: Looks }

function Band({ from, to, y, look }: BandProps) {
  if (to <= from) return null
  const slim = look === 'windingUp'
  const fill = {
    lived: 'var(--color-ink)',
    toCome: 'var(--color-paper)',
    suspended: 'url(#life-hatched)',
    windingUp: 'var(--color-edge)',
  }[look]
  return (
    <rect
      x={`${from}%`}
      width={`${to - from}%`}
      y={y - (slim ? 1.5 : 3.5)}
      height={slim ? 3 : 7}
      fill={fill}
      stroke={slim ? 'none' : 'var(--color-ink)'}
    />
  )
}

/** Provisional application: a double rule, which does not count towards the term. */
const Provisional = ({ from, to, y }: { from: number; to: number; y: number }) =>
  [-5.5, 5.5].map((beside) => (
    <line
      key={beside}
      x1={`${from}%`}
      x2={`${to}%`}
      y1={y + beside}
      y2={y + beside}
      stroke="var(--color-ink)"
    />
  ))

type SoftProps = { from: number; to: number; y: number; way: 'in' | 'out' }

/** Days between which it began or ended; never narrower than the eye can see. */
function Soft({ from, to, y, way }: SoftProps) {
  if (to <= from) return null
  const fill = `url(#life-${way})`
  const wide = to - from > 1.5
  return wide ? (
    <rect x={`${from}%`} width={`${to - from}%`} y={y - 3.5} height="7" fill={fill} />
  ) : (
    <svg x={`${to}%`} y={y - 3.5} className="overflow-visible" aria-hidden="true">
      <rect x={way === 'in' ? -10 : 0} width="10" height="7" fill={fill} />
    </svg>
  )
}

type FadingProps = { from: number; to: number; y: number; children: ReactNode }

function Fading({ from, to, y, children }: FadingProps) {
  if (to <= from) return null
  return (
    <svg x={`${from}%`} width={`${to - from}%`} y={y - 6} height="12" aria-hidden="true">
      <g mask="url(#life-open)">
        <rect width="100%" height="12" fill="none" stroke="none" />
        {children}
      </g>
    </svg>
  )
}

/** It has no term: the line leads off the sheet. */
const Arrow = ({ y }: { y: number }) => (
  <svg x="100%" y={y} className="overflow-visible" aria-hidden="true">
    <path d="M-8 -6 0 0-8 6" fill="none" stroke="var(--color-ink)" strokeWidth="1.5" />
  </svg>
)

/** The washes and hatchings that the pieces are drawn with. */
export function Inks() {
  const stops = (first: number, last: number) => [
    <stop key="0" offset="0" stopColor="var(--color-ink)" stopOpacity={first} />,
    <stop key="1" offset="1" stopColor="var(--color-ink)" stopOpacity={last} />,
  ]
  return (
    <defs>
      <linearGradient id="life-in">{stops(0, 1)}</linearGradient>
      <linearGradient id="life-out">{stops(1, 0)}</linearGradient>
      <linearGradient id="life-fade">
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id="life-open" maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill="url(#life-fade)" />
      </mask>
      <pattern id="life-hatched" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 5 5 0" stroke="var(--color-ink)" />
      </pattern>
    </defs>
  )
}
