import type { Bounds } from '#domain/legal-status/rules/bounds.ts'
import type { Life } from '#domain/legal-status/schema/life.ts'
import type { LegalState } from '#domain/legal-status/schema/words.ts'
import { addDays, addMonths, type Day, daysBetween } from '#lib/days.ts'

type Side = 'ours' | 'counterpart'

/** A piece of the line in one state; soft where the days of its ends are known within bounds only. */
export type Stretch = {
  kind: LegalState | 'provisional'
  from: Bounds
  /** Null where nothing that is known ends it. */
  to: Bounds | null
}

/** How the line goes on past what is known: it may renew, nobody knows, or it has no term. */
export type OpenEnd = 'renews' | 'unknown' | 'indefinite'

/** What is marked on the line; a signing names the sides that signed then. */
export type Moment = {
  kind: 'signed' | 'notice' | 'lastDay' | 'periodEnd' | Life['marks'][number]['kind']
  on: Bounds
  sides: readonly Side[]
  purpose: Life['marks'][number]['purpose']
}

/** The months in which a notice of non-renewal of a period's end is looked for. */
export type NoticeWindow = { number: number; opens: Day; cutOff: Bounds; isCurrent: boolean }

export type LifeLineParts = {
  from: Day
  to: Day
  openEnd: OpenEnd | null
  stretches: Stretch[]
  /** The last days of the periods before the one that is read. */
  renewals: Bounds[]
  windows: NoticeWindow[]
  moments: Moment[]
  /** The period that is read, where it has an end. */
  period: (Life['periods'][number] & { to: Bounds }) | null
}

type Plans = readonly { fromDay: Day; toDay: Day }[]

const lastDay = '9999-12-31'

/** What is drawn of an agreement's life; null before there is a fact. */
export function lifeLineParts(life: Life, today: Day, plans: Plans = []): LifeLineParts | null {
  const { marks, on, periods } = life
  if (marks.length === 0) return null
  const stretches = stretchesOf(life)
  const period = currentPeriod(life)
  const end = life.end ?? life.latestEnd
  const days = [
    ...marks.flatMap(({ on: { lower, upper } }) => [lower, upper]),
    ...plans.flatMap(({ fromDay, toDay }) => [fromDay, toDay]),
    ...stretches.flatMap(({ to }) => to?.upper ?? []),
    ...[on, today, period?.to.upper, life.renewsUntil?.upper, end?.upper],
  ]
    .filter((day) => day !== undefined && day > '0001-01-01' && day < lastDay)
    .toSorted() as Day[]
  return {
    from: days[0] ?? on,
    to: days.at(-1) ?? on,
    openEnd: openEndOf(life),
    stretches,
    renewals: periods.flatMap(({ to }) => (to && to.upper < (period?.to.upper ?? on) ? [to] : [])),
    windows: windowsOf(life, period?.number),
    moments: momentsOf(life, period),
    period,
  }
}

const drawn = (state: LegalState) => state !== 'ended' && state !== 'underNegotiation'

/** The states one after another, as far as they are a life: from the first fact to the end. */
function stretchesOf({ spans, marks, periods, end, latestEnd }: Life): Stretch[] {
  const uncertain = [
    ...marks.map(({ on }) => on),
    ...periods.flatMap(({ to }) => to ?? []),
    ...[end, latestEnd].flatMap((one) => one ?? []),
  ].filter(({ lower, upper }) => lower < upper)
  const soft = (day: Day, turn: (upper: Day) => Day): Bounds => {
    const found = uncertain.find(({ upper }) => turn(upper) === day)
    return found ? { lower: turn(found.lower), upper: day } : { lower: day, upper: day }
  }
  const stretches = spans
    .filter(({ state }) => drawn(state))
    .map(({ state, from, to }): Stretch => {
      const first = from === '0001-01-01' ? (marks[0]?.on.lower ?? from) : from
      const begins = soft(first, (upper) => upper)
      return {
        kind: state,
        from: begins.lower < begins.upper ? begins : soft(first, (upper) => addDays(upper, 1)),
        to: to === lastDay ? null : soft(to, (upper) => upper),
      }
    })
  return [...stretches, ...provisional(marks)]
}

/** Applied provisionally until the day before it enters into force. */
function provisional(marks: Life['marks']): Stretch[] {
  const applied = marks.find(({ kind }) => kind === 'provisionallyApplied')
  const entered = marks.find(({ kind }) => kind === 'enteredIntoForce')
  return applied ? [{ kind: 'provisional', from: applied.on, to: entered?.on ?? null }] : []
}

function openEndOf(life: Life): OpenEnd | null {
  const { spans, missing, periods, renewsUntil, end, latestEnd, state } = life
  const last = spans.at(-1)
  if (!last || !drawn(last.state)) return null
  if (renewsUntil) return 'renews'
  if (end ?? latestEnd) return null
  if (state !== 'inForce' || missing.includes('term')) return 'unknown'
  // A period that ends is followed by one whose length nobody has said.
  return periods.some(({ to }) => to) ? 'renews' : 'indefinite'
}

/** A period that a notice or an event cuts short ends with it; of a life that is over none is read. */
function currentPeriod({ periods, on, end }: Life): LifeLineParts['period'] {
  const period = periods.findLast(({ from }) => from.lower <= on) ?? null
  if (!period?.to || (end && end.upper < on)) return null
  return { ...period, to: end && end.upper < period.to.upper ? end : period.to }
}

const windowsOf = ({ periods }: Life, current: number | undefined): NoticeWindow[] =>
  periods.flatMap(({ number, cutOff }) =>
    cutOff
      ? [{ number, opens: addMonths(cutOff.upper, -6), cutOff, isCurrent: number === current }]
      : [],
  )

/** Facts that get a name over the line; the others are small strokes, told in the list. */
function momentsOf(life: Life, period: LifeLineParts['period']): Moment[] {
  const plain = { sides: [], purpose: null }
  const facts = life.marks.reduce(withTogether, [])
  const end = life.end ?? (life.renewsUntil ? null : life.latestEnd)
  if (end && end.upper < lastDay) facts.push({ kind: 'lastDay', on: end, ...plain })
  else if (period) facts.push({ kind: 'periodEnd', on: period.to, ...plain })
  return facts
}

/** Both sides' signatures of one day are one mark. */
function withTogether(moments: Moment[], { kind, side, purpose, on }: Life['marks'][number]) {
  const together = moments.find((one) => kind === 'signed' && one.kind === kind && same(one.on, on))
  const sides = side ? [side] : []
  if (!together) return [...moments, { kind, on, purpose, sides }]
  return moments.map((one) =>
    one === together ? { ...one, sides: [...one.sides, ...sides] } : one,
  )
}

const same = (one: Bounds, other: Bounds) => one.lower === other.lower && one.upper === other.upper

/** Whether the period that is read is too narrow a part of the whole to be read there. */
export const needsLens = ({ from, to, period }: LifeLineParts): boolean =>
  period !== null && daysBetween(period.from.lower, period.to.upper) < daysBetween(from, to) * 0.45

/** Plans in as few rows as keep them apart. */
export function lanesOf<Plan extends { fromDay: Day; toDay: Day }>(
  plans: readonly Plan[],
): Plan[][] {
  const lanes: Plan[][] = []
  for (const plan of plans.toSorted((one, other) => (one.fromDay < other.fromDay ? -1 : 1))) {
    const free = lanes.find((lane) => (lane.at(-1)?.toDay ?? '') < plan.fromDay)
    if (free) free.push(plan)
    else lanes.push([plan])
  }
  return lanes
}
