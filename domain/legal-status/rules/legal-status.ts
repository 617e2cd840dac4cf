import type { Day } from '#lib/days.ts'
import type { Duration } from '#lib/durations.ts'
import type { Clause, LegalEvent } from '../schema/facts.ts'
import type { Ending, LegalPhase, LegalState, MissingTerm } from '../schema/words.ts'
import { type Bounds, dayAfter, sure } from './bounds.ts'
import { clausesInForce, replaced } from './clauses-in-force.ts'
import { type Course, endOfCourse } from './course.ts'
import { courseOfEvents } from './course-of-events.ts'
import { type CutOff, cutOffOf } from './cut-off.ts'
import { type Entry, entryIntoForce } from './entry-into-force.ts'
import { knownFacts } from './known-facts.ts'
import { missingTerms } from './missing-terms.ts'
import { phaseOn } from './phase.ts'
import { signing } from './signing.ts'
import { standing } from './standing.ts'
import { stateOn, survivalUntil } from './state.ts'
import { type Question, say, type Step, type Trial, trialOn } from './trial.ts'

/** All that the law of an agreement is told from. */
export type Facts = { events: readonly LegalEvent[]; clauses: readonly Clause[] }

/** For which day is asked, and as known when; null is "as known now". */
export type Asked = {
  on: Day
  knownAt?: string | null
  /** How long before the cut-off the window for notices is open; six months. */
  noticeWindow?: Duration
}

/** What is in force, in which period, until when: the figures of a status. */
export type Figures = {
  state: LegalState
  endedBy: Ending | null
  phase: LegalPhase | null
  /** Which period it is in; null before the entry into force. */
  period: number | null
  /** How many tacit renewals there were. */
  renewals: number | null
  periodEnd: Bounds | null
  /** The last day in force; null while a tacit renewal is still possible. */
  end: Bounds | null
  cutOff: CutOff | null
  /** The last day of the next period, where a tacit renewal is still possible. */
  renewsUntil: Bounds | null
  /** The last day that there can be by what is known so far; null where nothing ends it. */
  latestEnd: Bounds | null
}

/** A question with what each answer would come to. */
export type OpenQuestion = Omit<Question, 'answers'> & {
  outcomes: readonly (Figures & { answer: string })[]
}

export type LegalStatus = Figures & {
  missing: readonly MissingTerm[]
  questions: readonly OpenQuestion[]
  explanation: readonly Step[]
  /** What a list tells of it, beside the figures. */
  signedOn: Bounds | null
  enteredIntoForceOn: Bounds | null
  entryStated: boolean
}

/**
 * The legal status of an agreement on a day, from recorded facts and clauses alone (`domain.md`
 * sections 2 to 4, `contract.md` "How the facts are read"). It reads no clock and needs no job.
 */
export function legalStatus(facts: Facts, asked: Asked): LegalStatus {
  const trial = trialFor(facts, asked)
  const { turns: _turns, ...status } = judged(trial, facts, asked)
  return {
    ...status,
    questions: trial.questions.map(({ answers, ...question }) => ({
      ...question,
      outcomes: answers.map((answer) => outcomeOf(facts, asked, question.key, answer)),
    })),
    explanation: trial.steps,
  }
}

/** The status under answers to what it leaves open; what else is open stays assumed. */
export function statusIf(
  facts: Facts,
  asked: Asked,
  answers: ReadonlyMap<string, string>,
): Judged & { questions: readonly Question[] } {
  const trial = trialFor(facts, asked, answers)
  return { ...judged(trial, facts, asked), questions: trial.questions }
}

function outcomeOf(facts: Facts, asked: Asked, key: string, answer: string) {
  const judgement = judged(trialFor(facts, asked, new Map([[key, answer]])), facts, asked)
  return { answer, ...figuresOf(judgement) }
}

const figuresOf = ({ state, endedBy, phase, period, renewals, ...judgement }: Judged): Figures => ({
  ...{ state, endedBy, phase, period, renewals },
  periodEnd: judgement.periodEnd,
  end: judgement.end,
  cutOff: judgement.cutOff,
  renewsUntil: judgement.renewsUntil,
  latestEnd: judgement.latestEnd,
})

const trialFor = ({ events }: Facts, { on, knownAt }: Asked, given?: Trial['given']) =>
  trialOn(on, knownFacts(events, knownAt ?? null), given)

type Judged = Omit<LegalStatus, 'questions' | 'explanation'> & { turns: readonly Bounds[] }

/** The story of it: signing, entry into force, what happened since, and how that stands on the day. */
function judged(trial: Trial, { clauses }: Facts, asked: Asked): Judged {
  const { facts } = trial
  const original = replaced({}, clauses)
  const signed = signing(trial, facts)
  const entry = entryIntoForce(trial, facts, clausesInForce(trial, facts, original), signed)
  const course = courseOfEvents(trial, facts, original, entry)
  const stands = standing(trial, course, entry)
  const { state, endedBy } = stateOn(trial, facts, { signed, entry, course, stands })
  const cutOff = cutOffOf(trial, course, stands)
  const phase = phaseOn(trial, facts, { entry, course, stands, cutOff, ...asked })
  const { period, renewals, periodEnd, renewsUntil } = stands
  const end = stands.end?.on ?? null
  const latestEnd = entry.reached ? (endOfCourse(course)?.on ?? null) : end
  const figures = {
    ...{ state, endedBy, phase, period, renewals, periodEnd, end },
    ...{ cutOff, renewsUntil, latestEnd },
  }
  const missing = missingTerms(course.clauses, {
    entryStated: entry.stated,
    denunciationLacksClause: course.denunciationLacksClause,
  })
  say(trial, 'result', {
    ...{ on: sure(trial.on), state, endedBy, phase, period, renewals, periodEnd, end },
    ...{ renewsUntil, latestEnd: end ? null : latestEnd, missing },
  })
  const { on: enteredIntoForceOn, stated: entryStated } = entry
  const turns = turningDays(entry, course)
  return { ...figures, missing, signedOn: signed.both, enteredIntoForceOn, entryStated, turns }
}

/** The first days of what may follow if nothing more happens: entry, what comes after an end. */
function turningDays(entry: Entry, course: Course): Bounds[] {
  const end = endOfCourse(course)?.on
  const survival = end && survivalUntil(course, end)
  return [entry.on, end && dayAfter(end), survival && dayAfter(survival)].filter((day) => !!day)
}
