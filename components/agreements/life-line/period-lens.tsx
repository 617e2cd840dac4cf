import { useTranslations } from 'next-intl'
import type { Life } from '#domain/legal-status/schema/life.ts'
import { addDays, type Day } from '#lib/days.ts'
import { Axis, DayLine, Names } from './axis.tsx'
import { placeLabels } from './labels.ts'
import { MomentMark, WindowMark } from './marks.tsx'
import type { LifeLineParts } from './parts.ts'
import { usePeriodLabels } from './period-labels.ts'
import { type Scale, scaleBetween } from './scale.ts'
import { StretchLine } from './stretches.tsx'

type Props = { life: Life; parts: LifeLineParts; outer: Scale; today: Day }

const rowHeight = 19
const gap = 16

/** The period that is read, enlarged: the months of notice are too narrow to be seen in a long life. */
export function PeriodLens({ life, parts, outer, today }: Props) {
  const words = useTranslations('agreements.record.life')
  const labels = usePeriodLabels(life, parts)
  const { period, windows, moments, stretches, openEnd } = parts
  if (!period) return null
  const [from, to] = [period.from.lower, addDays(period.to.upper, 1)]
  const scale = scaleBetween(from, to, { left: 2, right: 2 })
  const inside = ({ on }: { on: { lower: Day; upper: Day } }) => on.upper >= from && on.lower <= to
  const { placed, rows } = placeLabels(labels.map((one) => ({ ...one, at: scale.at(one.day) })))
  const y = gap + rows * rowHeight + 22
  const bottom = y + 24
  return (
    <svg
      role="img"
      aria-label={words('lens', { period: period.number })}
      className="mt-1 block w-full overflow-visible text-note"
      style={{ height: bottom + 24 }}
    >
      {[
        [outer.at(from), 2],
        [outer.at(period.to.upper), 98],
      ].map(([above, below]) => (
        <line
          key={below}
          {...{ x1: `${above}%`, y1: -4, x2: `${below}%`, y2: gap }}
          stroke="var(--color-hairline)"
        />
      ))}
      <Axis ticks={scale.ticks} top={y + 20} bottom={bottom} />
      {windows
        .filter(({ isCurrent }) => isCurrent)
        .map((window) => (
          <WindowMark
            key={window.number}
            {...{ window, scale, y }}
            open={window.opens <= life.on && life.on <= window.cutOff.upper}
          />
        ))}
      {stretches
        .filter((one) => one.from.lower <= to && (one.to === null || one.to.upper >= from))
        .map((stretch) => (
          <StretchLine
            key={`${stretch.kind} ${stretch.from.lower}`}
            stretch={{ ...stretch, to: stretch.to ?? { lower: to, upper: to } }}
            {...{ scale, y, openEnd }}
            now={life.on}
          />
        ))}
      {life.on !== today && today >= from && today <= to && (
        <DayLine at={scale.at(today)} top={y - 14} bottom={bottom} faint />
      )}
      {life.on >= from && life.on <= to && (
        <DayLine at={scale.at(life.on)} top={y - 14} bottom={bottom} />
      )}
      {moments.filter(inside).map((moment, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts of one kind and day have no other name
        <MomentMark key={place} moment={moment} scale={scale} y={y} />
      ))}
      <g transform={`translate(0 ${gap})`}>
        <Names placed={placed} rowHeight={rowHeight} foot={y - gap} />
      </g>
    </svg>
  )
}
