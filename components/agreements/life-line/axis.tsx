import { useLocale } from 'next-intl'
import type { Placed } from './labels.ts'
import type { Tick } from './scale.ts'

type AxisProps = { ticks: readonly Tick[]; top: number; bottom: number }

/** Years under the line, or months where it is short. */
export function Axis({ ticks, top, bottom }: AxisProps) {
  const language = useLocale()
  const month = new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return ticks.map(({ day, at, of }, place) => (
    <g key={day}>
      <line x1={`${at}%`} x2={`${at}%`} y1={top} y2={bottom + 4} stroke="var(--color-hairline)" />
      <text
        x={`${at}%`}
        y={bottom + 19}
        textAnchor={at < 3 ? 'start' : at > 95 ? 'end' : 'middle'}
        fill="var(--color-quiet)"
        className={place % 2 === 1 && ticks.length > 4 ? 'max-phone:hidden' : undefined}
      >
        {of === 'year' ? day.slice(0, 4) : month.format(Date.parse(`${day}T00:00:00Z`))}
      </text>
    </g>
  ))
}

type DayLineProps = { at: number; top: number; bottom: number; faint?: boolean }

/** A line across everything: left of it is what was, right of it what is to come. */
export const DayLine = ({ at, top, bottom, faint = false }: DayLineProps) => (
  <line
    x1={`${at}%`}
    x2={`${at}%`}
    y1={top}
    y2={bottom}
    stroke={faint ? 'var(--color-edge)' : 'var(--color-ink)'}
    strokeDasharray={faint ? '2 3' : undefined}
  />
)

type NamesProps = { placed: readonly Placed[]; rowHeight: number; foot: number }

/** Names over the line, each led down to its day; on a phone the short ones. */
export function Names({ placed, rowHeight, foot }: NamesProps) {
  return (
    <>
      {placed.map(({ at, row, long }) => (
        <line
          key={`${long} ${at}`}
          x1={`${at}%`}
          x2={`${at}%`}
          y1={row * rowHeight + 19}
          y2={foot - 12}
          stroke="var(--color-hairline)"
        />
      ))}
      {placed.map(({ at, row, anchor, short, long }) =>
        [short, long].map((text, place) => (
          <text
            key={`${place} ${long} ${at}`}
            x={`${at}%`}
            y={row * rowHeight + 14}
            textAnchor={anchor}
            className={`life-name ${place === 0 ? 'phone:hidden' : 'max-phone:hidden'}`}
          >
            {text}
          </text>
        )),
      )}
    </>
  )
}
