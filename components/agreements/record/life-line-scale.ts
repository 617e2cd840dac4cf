import type { Agreement } from '#domain/agreements/schema/agreement.ts'

type UncertainDay = NonNullable<Agreement['signedOn']>

/** What is marked on the line. */
export type Moment = { kind: 'signed' | 'enteredIntoForce' | 'today'; on: UncertainDay }

export type LifeLineScale = {
  /** The first day that is marked. */
  from: string
  /** Where a day stands on the line, in per cent. */
  at: (day: string) => number
  moments: Moment[]
  plans: Agreement['actionPlans']
  /** First days of years that are named, few enough that they do not touch. */
  years: { day: string; at: number }[]
  /** From when to when it was in force, as far as signing and entry say. */
  inForce: { from: string; to: string } | null
}

const milliseconds = (day: string) => Date.parse(`${day}T00:00:00Z`)
const mostYears = 8

/** The scale of an agreement's life, from its first fact to the last of plans and today; null without a fact. */
export function lifeLine(agreement: Agreement): LifeLineScale | null {
  const { signedOn, enteredIntoForceOn, actionPlans: plans, status } = agreement
  const facts = [signedOn, enteredIntoForceOn].filter((day) => day !== null)
  if (facts.length === 0) return null
  const from = facts.map(({ lower }) => lower).toSorted()[0] as string
  const to = [status.on, ...facts.map(({ upper }) => upper), ...plans.map(({ toDay }) => toDay)]
    .toSorted()
    .at(-1) as string
  const first = `${from.slice(0, 4)}-01-01`
  const last = `${to.slice(0, 4)}-12-31`
  const span = milliseconds(last) - milliseconds(first)
  const at = (day: string) => round(((milliseconds(day) - milliseconds(first)) / span) * 100)
  return {
    from,
    at,
    moments: momentsOf(agreement),
    plans,
    years: yearsBetween(first, last).map((day) => ({ day, at: at(day) })),
    inForce: inForceSpan(agreement),
  }
}

function momentsOf({ signedOn, enteredIntoForceOn, status }: Agreement): Moment[] {
  const today = { edtf: status.on, lower: status.on, upper: status.on }
  return [
    ...(signedOn ? [{ kind: 'signed' as const, on: signedOn }] : []),
    ...(enteredIntoForceOn ? [{ kind: 'enteredIntoForce' as const, on: enteredIntoForceOn }] : []),
    { kind: 'today', on: today },
  ]
}

function inForceSpan({ enteredIntoForceOn, status }: Agreement) {
  if (!enteredIntoForceOn || enteredIntoForceOn.upper > status.on) return null
  const { lastDay, on } = status
  return { from: enteredIntoForceOn.lower, to: lastDay && lastDay < on ? lastDay : on }
}

function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const step = [1, 2, 5, 10, 20, 50].find((one) => (to - from) / one <= mostYears) ?? 100
  const years: string[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    years.push(`${String(year).padStart(4, '0')}-01-01`)
  }
  return years
}

const round = (share: number) => Math.round(share * 100) / 100
