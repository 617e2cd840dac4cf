import type { Side } from '#db/values.ts'
import { type Bounds, lastDay } from './bounds.ts'
import { type Clauses, replaced } from './clauses-in-force.ts'
import { endOfCourse } from './course.ts'
import { courseOfEvents } from './course-of-events.ts'
import { entryByClause, entryIntoForce } from './entry-into-force.ts'
import { dayOf, type Fact, knownFacts } from './known-facts.ts'
import type { Facts } from './legal-status.ts'
import { signing } from './signing.ts'
import { type Impossibility, trialOn, unnoted } from './trial.ts'

/**
 * What of the facts can't be, whatever the day: steps that `domain.md` section 2 refuses. Empty where
 * all of it can be true.
 */
export function impossibleFacts({ events, clauses }: Facts, knownAt: string | null = null) {
  const facts = knownFacts(events, knownAt)
  const original = replaced({}, clauses)
  const trial = trialOn(lastDay, facts)
  const entry = entryIntoForce(trial, facts, original, signing(unnoted(trial), facts))
  courseOfEvents(trial, facts, original, entry)
  return [...entryProblems(facts, original), ...trial.impossible]
}

type EntryFact = Extract<Fact, { side: unknown; from?: never }>

/** In force with no signature or exchange of notes, or again after the end. */
function entryProblems(facts: readonly Fact[], original: Clauses): Impossibility[] {
  const [first, ...others] = facts.filter(({ kind }) => kind === 'enteredIntoForce') as EntryFact[]
  if (!first) return []
  const on = dayOf(first.on, first.recordedAt)
  if (!facts.some(({ kind }) => kind === 'signed') && !areNotesExchanged(facts)) {
    return [{ code: 'inForceUnsigned', values: { on } }]
  }
  const problems: Impossibility[] = []
  const ended = endBefore(facts, original, on)
  if (ended) problems.push({ code: 'inForceAgain', values: { on, end: ended } })
  for (const other of others) {
    const again = dayOf(other.on, other.recordedAt)
    const end = endOfAll(facts, original, on, again)
    problems.push(
      end
        ? { code: 'inForceAgain', values: { on: again, end } }
        : { code: 'enteredTwice', values: { first: on, on: again } },
    )
  }
  return problems
}

function areNotesExchanged(facts: readonly Fact[]): boolean {
  const sides = new Set<Side>()
  for (const fact of facts) if (fact.kind === 'notificationReceived') sides.add(fact.from)
  return sides.size === 2
}

/** An end that had passed before the first recorded entry: recorded, or by the clauses alone. */
function endBefore(facts: readonly Fact[], original: Clauses, entry: Bounds): Bounds | null {
  const trial = trialOn(lastDay, facts)
  const others = facts.filter(({ kind }) => kind !== 'enteredIntoForce')
  const signed = signing(trial, others)
  const { entryIntoForce: clause } = original
  const byClause = clause ? entryByClause(trial, others, clause, signed) : null
  const on = byClause?.concluded ? byClause.on : null
  return endOfAll(others, original, on, entry)
}

/** The last day of what had ended before a day, where the agreement entered into force on another. */
function endOfAll(
  facts: readonly Fact[],
  original: Clauses,
  entry: Bounds | null,
  day: Bounds,
): Bounds | null {
  const trial = trialOn(day.lower, facts)
  const course = courseOfEvents(trial, facts, original, {
    on: entry,
    reached: entry,
    stated: true,
    concluded: entry !== null,
  })
  const end = endOfCourse(course)
  return end && end.on.upper < day.lower ? end.on : null
}
