import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import type { Day } from '#lib/days.ts'
import { type Scale, scaleBetween } from './scale.ts'

type Lived = Pick<AgreementListed, 'signedOn' | 'enteredIntoForceOn' | 'lastDay' | 'state'>
type Props = { life: Lived; on: Day; scale: Scale }

const y = 7

/**
 * The life line of a row, on a scale that the rows share: filled is what was lived through, hollow
 * what is to come; what has no known end fades. Beside it stands the state in words.
 */
export function SmallLifeLine({ life, on, scale }: Props) {
  const { signedOn, enteredIntoForceOn: entered, lastDay, state } = life
  const first = signedOn?.upper ?? entered?.upper
  if (!first) return null
  const { at } = scale
  const start = entered?.upper
  const end = lastDay === null ? null : at(lastDay)
  const now = Math.min(at(on), end ?? 100)
  const waits = at(start ?? lastDay ?? on)
  return (
    <svg aria-hidden="true" className="mt-1 block h-3.5 w-full overflow-visible">
      <g stroke="var(--color-ink)">
        {at(first) < waits && (
          <line
            {...{ x1: `${at(first)}%`, x2: `${waits}%`, y1: y, y2: y }}
            strokeDasharray={state === 'signedEntryNotStated' ? '1 3' : '4 3'}
          />
        )}
        {start && <Band from={at(start)} to={now} fill="var(--color-ink)" />}
        {start && end && (
          <Band from={Math.max(now, at(start))} to={end} fill="var(--color-paper)" />
        )}
        {end === null && <Fading from={now} dotted={!start} />}
        {end && (
          <line {...{ x1: `${end}%`, x2: `${end}%`, y1: y - 4, y2: y + 4 }} strokeWidth="2" />
        )}
      </g>
      <svg x={`${at(first)}%`} y={y} className="overflow-visible">
        <path d="M-3.500-3.500h3v7h-3Z" fill="var(--color-ours)" />
        <path d="M.500-3.500h3v7h-3Z" fill="var(--color-counterpart)" />
      </svg>
      <line {...{ x1: `${at(on)}%`, x2: `${at(on)}%`, y1: 0, y2: 14 }} stroke="var(--color-edge)" />
    </svg>
  )
}

type BandProps = { from: number; to: number; fill: string }

const Band = ({ from, to, fill }: BandProps) =>
  to > from && <rect x={`${from}%`} width={`${to - from}%`} y={y - 2} height="4" fill={fill} />

/** Three pieces, each fainter: a list of many rows does without a mask for each. */
const Fading = ({ from, dotted }: { from: number; dotted: boolean }) =>
  [0.7, 0.4, 0.15].map((opacity, place) => {
    const piece = (Math.min(100, from + 12) - from) / 3
    const [x1, x2] = [from + piece * place, from + piece * (place + 1)].map((one) => `${one}%`)
    return (
      <line
        key={opacity}
        {...{ x1, x2, opacity }}
        y1={y}
        y2={y}
        strokeDasharray={dotted ? '1 3' : undefined}
        strokeWidth={dotted ? 1 : 2}
      />
    )
  })

/** The scale that the rows of a page share, from their first signing to past the day that is read. */
export function scaleOfRows(rows: readonly Lived[], on: Day): Scale {
  const days = rows
    .flatMap(({ signedOn, enteredIntoForceOn, lastDay }) => [
      signedOn?.lower,
      enteredIntoForceOn?.lower,
      lastDay,
    ])
    .filter((day) => day !== undefined && day !== null && day < '9000')
  const all = [...days, on].toSorted() as Day[]
  return scaleBetween(all[0] ?? on, all.at(-1) ?? on, { left: 3, right: 12 })
}
