import type { Problem } from '../../outcome.ts'
import type { LegalEvent } from '../schema/facts.ts'
import { type Bounds, durationOf, later } from './bounds.ts'
import { clausesInForce, replaced } from './clauses-in-force.ts'
import { factsProblem } from './facts-problem.ts'
import { extensionOn, noticeOn } from './hypothetical-events.ts'
import { knownFacts } from './known-facts.ts'
import { type Asked, type Facts, type LegalStatus, legalStatus } from './legal-status.ts'
import { trialOn } from './trial.ts'

/** Where a path leads: what would be recorded for it, or null, and the status on its day. */
export type Taken = { event: LegalEvent | null; status: LegalStatus; why: null }
/** A path with where it leads, or with why it can't be taken. */
export type Simulated = { path: 'lapse' | 'denounce' | 'renew' } & (
  | Taken
  | { event: null; status: null; why: Problem }
)

type From = { facts: Facts; asked: Asked; now: LegalStatus }

/**
 * What becomes of an agreement if on the day it is left to lapse, denounced or renewed: each as the
 * status that recording the event of that path would give. Nothing is recorded.
 */
export function simulate(facts: Facts, asked: Asked): Simulated[] {
  const now = legalStatus(facts, asked)
  const from = { facts, asked, now }
  const isInForce = now.state === 'inForce' || now.state === 'suspended'
  const taken = (take: (from: From) => Taken | Problem) =>
    isInForce ? take(from) : { code: 'notInForce', params: { state: now.state } }
  return [
    { path: 'lapse', ...told(taken(lapse)) },
    { path: 'denounce', ...told(taken(denounce)) },
    { path: 'renew', ...told(taken(renew)) },
  ]
}

const told = (said: Taken | Problem) =>
  'status' in said ? said : { event: null, status: null, why: said }

/** It ends by itself, or once a notice of non-renewal is there by the cut-off (`domain.md` rule 14). */
function lapse({ facts, asked, now }: From): Taken | Problem {
  if (now.end) return asItIs(now)
  if (!now.periodEnd) return withoutEnd(now)
  const taken = recorded(facts, asked, noticeOn(asked.on, 'nonRenewal'))
  if (!('status' in taken) || taken.status.end) return taken
  const opened = taken.status.questions.find((one) => now.questions.every((q) => q.key !== one.key))
  if (opened?.about === 'noticeLength') return { code: 'missing', params: { term: 'notice' } }
  const { cutOff, renewsUntil } = now
  const params = { cutOff: cutOff?.safeBy ?? 'none', until: renewsUntil?.upper ?? 'none' }
  return { code: opened?.about === 'lateNotice' ? 'cutOffPassed' : 'cutOffOpen', params }
}

/** It needs a clause that says with which notice (`domain.md` rules 16 and 17). */
function denounce({ facts, asked, now }: From): Taken | Problem {
  const taken = recorded(facts, asked, noticeOn(asked.on, 'denunciation'))
  if (!('status' in taken)) return taken
  const { end, missing } = taken.status
  if (missing.includes('denunciation')) return { code: 'missing', params: { term: 'denunciation' } }
  return now.end && isAlike(now.end, end) ? endsAllTheSame(now.end) : taken
}

/** Tacitly by doing nothing, else by an extension signed by the last day (`domain.md` rule 18). */
function renew(from: From): Taken | Problem {
  const { now } = from
  if (!now.end) return now.periodEnd ? asItIs(now) : withoutEnd(now)
  const taken = extended(from, now.end)
  if (!('status' in taken)) return taken
  const { end } = taken.status
  return end && end.upper <= now.end.upper ? endsAllTheSame(now.end) : taken
}

/** For as long as the renewal clause says; where it does not, for as long as the term. */
function extended({ facts, asked }: From, end: Bounds): Taken | Problem {
  const byClause = recorded(facts, asked, extensionOn(asked.on, null))
  if ('status' in byClause || byClause.code !== 'legalStatus.extendedWithoutDay') return byClause
  const trial = trialOn(asked.on, knownFacts(facts.events, asked.knownAt ?? null))
  const { term } = clausesInForce(trial, trial.facts, replaced({}, facts.clauses))
  const length = durationOf(term?.length)
  const until = length && later(end, length)
  if (!until) return { code: 'missing', params: { term: 'renewal' } }
  return recorded(facts, asked, extensionOn(asked.on, until))
}

const asItIs = (status: LegalStatus): Taken => ({ event: null, status, why: null })

const endsAllTheSame = ({ upper }: Bounds): Problem => ({
  code: 'endsAllTheSame',
  params: { end: upper },
})

const isAlike = (one: Bounds, other: Bounds | null) =>
  one.lower === other?.lower && one.upper === other.upper

/** Nothing lapses or is renewed where no end is known, by its term or for want of one. */
const withoutEnd = ({ missing }: LegalStatus): Problem =>
  missing.includes('term')
    ? { code: 'missing', params: { term: 'term' } }
    : { code: 'withoutEnd', params: {} }

function recorded(facts: Facts, asked: Asked, event: LegalEvent): Taken | Problem {
  const after = { ...facts, events: [...facts.events, event] }
  const problem = factsProblem(after, asked.knownAt ?? null)
  return problem ?? { event, status: legalStatus(after, asked), why: null }
}
