import type { ShownAgreement as Agreement } from './shown-agreement.ts'

type UncertainDay = NonNullable<Agreement['signedOn']>
type Side = 'ours' | 'counterpart'

/** What is marked on the line; a signing without a side is both sides', on one day. */
export type Moment = {
  kind: 'signed' | 'enteredIntoForce' | 'lastDay' | 'today'
  on: UncertainDay
  side?: Side
}

/** A part of the line, drawn by what is known of it; the last part fades where it has no known end. */
export type Stretch = {
  kind: 'inForce' | 'awaiting' | 'notStated'
  from: string
  to: string | null
}

export type LifeLineScale = {
  /** Where a day stands on the line, in per cent. */
  at: (day: string) => number
  moments: Moment[]
  stretches: Stretch[]
  /** First days of years that are named, few enough that they do not touch. */
  years: { day: string; at: number }[]
}

const mostYears = 7
const room = 0.07

/** The scale of an agreement's life, from its first fact past today and its plans; null without a fact. */
export function lifeLine(agreement: Agreement): LifeLineScale | null {
  const { actionPlans, status } = agreement
  const facts = [...signings(agreement), ...entry(agreement)]
  if (facts.length === 0) return null
  const days = facts.flatMap(({ on }) => [on.lower, on.upper])
  const known = [...days, status.on, ...(status.lastDay ? [status.lastDay] : [])]
  const all = [
    ...known,
    ...actionPlans.flatMap(({ fromDay, toDay }) => [fromDay, toDay]),
  ].toSorted()
  const [first, last] = [yearOf(all[0]), yearOf(all.at(-1)) + 1]
  const start = dayNumber(`${pad(first)}-01-01`)
  // Room to the right, where what has no known end fades.
  const end = (dayNumber(`${pad(last)}-01-01`) - start) * (1 + room) + start
  const at = (day: string) => round(((dayNumber(day) - start) / (end - start)) * 100)
  return {
    at,
    moments: [...facts, ...lastDay(agreement), { kind: 'today', on: sureDay(status.on) }],
    stretches: stretches(agreement),
    years: namedYears(first, last).map((day) => ({ day, at: at(day) })),
  }
}

/** One mark where both sides signed on one day, else one for each side that has signed. */
function signings({ signedOn, legalEvents }: Agreement): Moment[] {
  const signed = legalEvents.flatMap(({ kind, on, side }) =>
    kind === 'signed' && on ? [{ on, side }] : [],
  )
  const days = new Set(signed.map(({ on }) => on.edtf))
  if (signedOn && days.size <= 1) return [{ kind: 'signed', on: signedOn }]
  return signed.map(({ on, side }) => ({ kind: 'signed', on, ...(side ? { side } : {}) }))
}

const entry = ({ enteredIntoForceOn: on }: Agreement): Moment[] =>
  on ? [{ kind: 'enteredIntoForce', on }] : []

const lastDay = ({ status }: Agreement): Moment[] =>
  status.lastDay ? [{ kind: 'lastDay', on: sureDay(status.lastDay) }] : []

/** From the first signature on: awaited, in force, or neither stated; on past today without an end. */
function stretches(agreement: Agreement): Stretch[] {
  const { enteredIntoForceOn, status } = agreement
  const signed = signings(agreement)[0]?.on.upper
  const parts: Stretch[] = []
  if (enteredIntoForceOn) {
    const from = enteredIntoForceOn.lower
    if (signed && signed < from) parts.push({ kind: 'awaiting', from: signed, to: from })
    return [...parts, { kind: 'inForce', from, to: status.lastDay }]
  }
  if (!signed) return []
  const kind = status.state === 'signedEntryNotStated' ? 'notStated' : 'awaiting'
  return [{ kind, from: signed, to: null }]
}

/** The first days of every so many years. */
function namedYears(first: number, last: number): string[] {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= mostYears) ?? 100
  const years: string[] = []
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    years.push(`${pad(year)}-01-01`)
  }
  return years
}

const sureDay = (day: string): UncertainDay => ({ edtf: day, lower: day, upper: day })
const yearOf = (day = '') => Number(day.slice(0, 4))
const pad = (year: number) => String(year).padStart(4, '0')
/** Only to measure distances. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const round = (share: number) => Math.round(share * 100) / 100
