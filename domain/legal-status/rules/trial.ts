import type { Day } from '#lib/days.ts'
import type { PlainEvent } from '../schema/facts.ts'
import type { ClauseKind, QuestionKind } from '../schema/words.ts'
import type { Bounds } from './bounds.ts'

/** What a step's words are filled with: days, lengths of ISO 8601, counts, and names of the glossary. */
export type StepValue = string | number | Bounds | { length: string } | readonly string[] | null

/** A line of the reasoning, as a code of the messages with its values, and the clause it rests on. */
export type Step = {
  code: string
  clause: ClauseKind | null
  /** Where in the text that clause stands. */
  place: string | null
  values: Readonly<Record<string, StepValue>>
}

/** What clauses or days leave open: which answers there are, and the one the figures follow. */
export type Question = {
  /** Names the question among those of one agreement. */
  key: string
  about: QuestionKind
  clause: ClauseKind | null
  values: Readonly<Record<string, StepValue>>
  answers: readonly string[]
  assumed: string
}

/** Facts that can't all be true, and why. */
export type Impossibility = { code: string; values: Readonly<Record<string, StepValue>> }

/** One reading of the facts for a day, under the answers that were given to what they leave open. */
export type Trial = {
  readonly on: Day
  readonly given: ReadonlyMap<string, string>
  /** The facts that are read, by whose places questions name those without a name of their own. */
  readonly facts: readonly PlainEvent[]
  readonly questions: Question[]
  readonly steps: Step[]
  readonly impossible: Impossibility[]
}

const noAnswers: ReadonlyMap<string, string> = new Map()

export const trialOn = (
  on: Day,
  facts: readonly PlainEvent[],
  given: ReadonlyMap<string, string> = noAnswers,
): Trial => ({
  on,
  facts,
  given,
  questions: [],
  steps: [],
  impossible: [],
})

/** The same reading where nothing is noted: to see what an answer would come to. */
export const unnoted = (trial: Trial): Trial => ({
  ...trial,
  questions: [],
  steps: [],
  impossible: [],
})

/** How questions name an event: by its own name, or by its place. */
export const refOf = (trial: Trial, event: PlainEvent): string =>
  event.id ?? `#${trial.facts.indexOf(event) + 1}`

/** The answer that was given, or else the one that is assumed; the question is noted once. */
export function decide(trial: Trial, question: Question): string {
  if (!trial.questions.some(({ key }) => key === question.key)) trial.questions.push(question)
  return trial.given.get(question.key) ?? question.assumed
}

export function say(
  trial: Trial,
  code: string,
  values: Step['values'],
  clause?: { kind: ClauseKind; placeInText: string | null },
): void {
  trial.steps.push({
    code,
    clause: clause?.kind ?? null,
    place: clause?.placeInText ?? null,
    values,
  })
}

type Asking = Pick<Question, 'key' | 'about' | 'values'>

/**
 * The bounds of what has happened by the asked day, or null. Between the bounds of an uncertain day
 * its step has not happened, which is asked (`contract.md`, "How the facts are read").
 */
export function reached(trial: Trial, bounds: Bounds, step: () => Asking): Bounds | null {
  if (bounds.upper <= trial.on) return bounds
  if (bounds.lower > trial.on) return null
  const answer = decide(trial, { ...step(), clause: null, answers: ['yes', 'no'], assumed: 'no' })
  return answer === 'yes' ? { lower: bounds.lower, upper: trial.on } : null
}
