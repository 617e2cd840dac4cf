import type { Day } from '#lib/days.ts'
import type { FieldProblem, Problem } from '../outcome.ts'
import type { Measurement, Target, ToldTarget } from './schema.ts'
import type { Direction, Measure } from './schema/words.ts'

type Period = { fromDay: Day; toDay: Day }
type Said = {
  measure: Measure
  baseline: string | null
  targets: readonly Target[]
}

/**
 * Why an indicator can't be so, each at its place: a share above a hundred, a period outside of its
 * plan's or beside another of the same way, or targets of which only some say which way they lead.
 */
export function indicatorProblem(plan: Period, said: Said): Problem | null {
  const fields = [
    ...(isTooMuch(said.measure, said.baseline)
      ? [{ path: 'baseline', code: 'shareAboveHundred' }]
      : []),
    ...said.targets.flatMap((target, place) => targetProblems(plan, said, target, place)),
  ]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

function targetProblems(plan: Period, said: Said, target: Target, place: number): FieldProblem[] {
  const at = (field: string, code: string) => ({ path: `targets.${place}.${field}`, code })
  const isExchange = said.targets.some(({ direction }) => direction !== null)
  const beside = said.targets
    .slice(0, place)
    .some((other) => other.direction === target.direction && overlap(other, target))
  const inPlan = plan.fromDay <= target.fromDay && target.toDay <= plan.toDay
  const params = { fromDay: plan.fromDay, toDay: plan.toDay }
  return [
    ...(isTooMuch(said.measure, target.value) ? [at('value', 'shareAboveHundred')] : []),
    ...(isExchange && target.direction === null ? [at('direction', 'directionMissing')] : []),
    ...(target.toDay < target.fromDay
      ? [at('toDay', 'endsBeforeItBegins')]
      : inPlan
        ? []
        : [{ ...at('fromDay', 'outsidePlan'), params }]),
    ...(beside ? [at('fromDay', 'periodRepeated')] : []),
  ]
}

/** A part of a whole is at most the whole. */
const isTooMuch = (measure: Measure, value: string | null): boolean =>
  measure === 'share' && value !== null && compared(value, '100') > 0

const overlap = (one: Period, other: Period): boolean =>
  one.fromDay <= other.toDay && other.fromDay <= one.toDay

type Measured = { measuredOn: Day; value: string; direction: Direction | null }

/** Why something can't have been measured: it lies ahead, is above the whole, or names no way of an exchange. */
export function measurementProblem(
  indicator: { measure: Measure; targets: readonly { direction: Direction | null }[] },
  said: Measured,
  today: Day,
): Problem | null {
  const isExchange = indicator.targets.some(({ direction }) => direction !== null)
  const fields = [
    ...(said.measuredOn > today ? [{ path: 'measuredOn', code: 'measuredInTheFuture' }] : []),
    ...(isTooMuch(indicator.measure, said.value)
      ? [{ path: 'value', code: 'shareAboveHundred' }]
      : []),
    ...(isExchange !== (said.direction !== null)
      ? [{ path: 'direction', code: isExchange ? 'directionMissing' : 'noExchange' }]
      : []),
  ]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/**
 * Targets with what was last measured within their periods, each way for itself (`domain.md` rule
 * 36). What was measured comes the latest first.
 */
export const toldTargets = (
  targets: readonly Omit<ToldTarget, 'reached' | 'isMet'>[],
  measurements: readonly Pick<Measurement, 'direction' | 'measuredOn' | 'value'>[],
): ToldTarget[] =>
  targets.map((target) => {
    const last = measurements.find(
      ({ direction, measuredOn }) =>
        direction === target.direction &&
        target.fromDay <= measuredOn &&
        measuredOn <= target.toDay,
    )
    return {
      ...target,
      reached: last ? { value: last.value, measuredOn: last.measuredOn } : null,
      isMet: last !== undefined && compared(last.value, target.value) >= 0,
    }
  })

/** Which of two decimals from zero up is larger, exactly: below zero where the other is. */
export function compared(one: string, other: string): number {
  const scaled = (text: string) => {
    const [whole = '', fraction = ''] = text.split('.')
    return BigInt(whole + fraction.padEnd(6, '0'))
  }
  const off = scaled(one) - scaled(other)
  return off < 0n ? -1 : off > 0n ? 1 : 0
}
