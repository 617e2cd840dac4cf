import type { Json } from '#lib/canonical-json.ts'

/** One field that can't be taken: where it stands in the input, and which sentence of `invalid` says why. */
export type FieldProblem = { path: string; code: string; params?: Record<string, string | number> }

/** Why a rule says no: which sentence of `refusals` says it, and with which values. */
export type Problem = {
  code: string
  params?: Record<string, string | number>
  fields?: readonly FieldProblem[]
}

export type RefusalKind =
  | 'unauthenticated'
  | 'invalid'
  | 'refused'
  | 'forbidden'
  | 'missing'
  | 'stale'
  | 'preconditionRequired'
  | 'keyReused'
  | 'tooLarge'
  | 'unsupported'
  | 'cutShort'

/** What a stale save is told: the record as it is now, and which of its fields were changed since. */
export type Stale = { version: number; content: Record<string, Json>; differing: readonly string[] }

/** A change or a question that is not granted; anything else that is thrown is a mistake of ours. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly kind: RefusalKind
  readonly problem: Problem
  readonly stale: Stale | undefined

  constructor(kind: RefusalKind, problem: Problem, stale?: Stale) {
    super(problem.code)
    this.kind = kind
    this.problem = problem
    this.stale = stale
  }
}

/** There is no such record, or it is not this caller's to know of: the two are not told apart. */
export const missing = () => new Refusal('missing', { code: 'missing' })

/** The caller knows of the record and may not do this with it. */
export const forbidden = () => new Refusal('forbidden', { code: 'forbidden' })

/** A rule of the domain says no. */
export const refused = (problem: Problem) => new Refusal('refused', problem)

/** The input is not of the shape that is asked for. */
export const invalid = (fields: readonly FieldProblem[]) =>
  new Refusal('invalid', { code: 'invalid', fields })
