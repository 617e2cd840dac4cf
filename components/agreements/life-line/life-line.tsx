import { useTranslations } from 'next-intl'
import type { Life } from '#domain/legal-status/schema/life.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Day } from '#lib/days.ts'
import { Axis, DayLine, Names } from './axis.tsx'
import { type Label, placeLabels } from './labels.ts'
import { LifeWords } from './life-words.tsx'
import { MomentMark, RenewalCut, standsBeside, WindowMark } from './marks.tsx'
import { useMomentWords } from './moment-words.ts'
import { lanesOf, lifeLineParts, type LifeLineParts, needsLens } from './parts.ts'
import { usePeriodLabels } from './period-labels.ts'
import { PeriodLens } from './period-lens.tsx'
import { scaleBetween } from './scale.ts'
import { Inks, StretchLine } from './stretches.tsx'

export type PlanDrawn = {
  id: string
  titles: LanguageMap
  fromDay: Day
  toDay: Day
  illustrative: boolean
}

type Props = { life: Life; today: Day; plans?: readonly PlanDrawn[] }

const rowHeight = 19
const laneHeight = 13

/**
 * The agreement's life as one line, from its first fact to its end: what was lived through is filled,
 * what is to come hollow, what is not known fades; it is cut where it was renewed, and notice windows
 * hang under it. A lens shows the period that is read; the list under it says all of it in words.
 */
export function LifeLine({ life, today, plans = [] }: Props) {
  const words = useTranslations('agreements.record.life')
  const parts = lifeLineParts(life, today, plans)
  const names = useNames(life, today, parts)
  if (!parts) return null
  const scale = scaleBetween(parts.from, parts.to, {
    left: 2,
    right: parts.openEnd ? 8 : 2,
  })
  const { placed, rows } = placeLabels(names.map((name) => ({ ...name, at: scale.at(name.day) })))
  const y = rows * rowHeight + 24
  const lanes = lanesOf(plans)
  const bottom = y + 26 + lanes.length * laneHeight
  const { stretches, windows, renewals, moments, openEnd } = parts
  return (
    <figure className="life-line mb-12">
      <svg
        role="img"
        aria-label={words('label')}
        className="block w-full overflow-visible text-note"
        style={{ height: bottom + 24 }}
      >
        <Inks />
        <Axis ticks={scale.ticks} top={y + 20} bottom={bottom} />
        {life.on !== today && <DayLine at={scale.at(today)} top={y - 20} bottom={bottom} faint />}
        {windows.map((one) => (
          <WindowMark key={one.number} window={one} {...{ scale, y }} open={isOpen(one, life)} />
        ))}
        {stretches.map((stretch) => (
          <StretchLine
            key={`${stretch.kind} ${stretch.from.lower}`}
            {...{ stretch, scale, y, openEnd }}
            now={life.on}
          />
        ))}
        {renewals.map((on) => (
          <RenewalCut key={on.upper} on={on} scale={scale} y={y} />
        ))}
        <DayLine at={scale.at(life.on)} top={rows * rowHeight} bottom={bottom} />
        {moments.map((moment, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts of one kind and day have no other name
          <MomentMark
            key={place}
            {...{ moment, scale, y }}
            beside={standsBeside(moment, moments, scale)}
          />
        ))}
        {lanes.map((lane, row) =>
          lane.map((plan) => (
            <PlanBar key={plan.id} {...{ plan, scale }} y={y + 26 + row * laneHeight} />
          )),
        )}
        <Names placed={placed} rowHeight={rowHeight} foot={y} />
      </svg>
      {needsLens(parts) && <PeriodLens {...{ life, parts, today }} outer={scale} />}
      <figcaption>
        <LifeWords {...{ life, parts, today, plans }} />
      </figcaption>
    </figure>
  )
}

const named = new Set(['signed', 'enteredIntoForce', 'lastDay', 'notice', 'revived', 'extended'])

/** The day that is read, today where that is another, and the chief facts, by name. */
function useNames(life: Life, today: Day, parts: LifeLineParts | null) {
  const say = useMomentWords(life)
  const words = useTranslations('agreements.record.life')
  const ofPeriod = usePeriodLabels(life, parts)
  if (!parts) return []
  const chief = parts.moments.filter(({ kind }) => named.has(kind))
  const names: (Omit<Label, 'at'> & { day: Day })[] = chief.map((moment) => ({
    day: moment.on.upper,
    short: say(moment, 'short'),
    long: say(moment, 'long'),
  }))
  // What the lens would say: by when a notice must be there, and when the period ends.
  if (!needsLens(parts)) names.push(...ofPeriod.slice(1).filter(isNot('lastDay', chief)))
  names.push(say.day(life.on, life.on === today ? 'today' : 'read'))
  if (life.on !== today)
    names.push({ day: today, short: words('moments.today'), long: words('moments.today') })
  return names
}

/** The last day is named once. */
const isNot =
  (kind: string, chief: LifeLineParts['moments']) =>
  ({ day }: { day: Day }) =>
    !chief.some((one) => one.kind === kind && one.on.upper === day)

const isOpen = ({ isCurrent, opens, cutOff }: LifeLineParts['windows'][number], { on }: Life) =>
  isCurrent && opens <= on && on <= cutOff.upper

type PlanProps = { plan: PlanDrawn; scale: ReturnType<typeof scaleBetween>; y: number }

/** A plan's period; one made up to show how plans work is only outlined. */
function PlanBar({ plan: { fromDay, toDay, illustrative }, scale, y }: PlanProps) {
  const [from, to] = [scale.at(fromDay), scale.at(toDay)]
  return (
    <rect
      x={`${from}%`}
      width={`${Math.max(0.4, to - from)}%`}
      y={y - 4}
      height="7"
      fill={illustrative ? 'var(--color-paper)' : 'var(--color-edge)'}
      stroke="var(--color-edge)"
      strokeDasharray={illustrative ? '3 2' : undefined}
    />
  )
}
