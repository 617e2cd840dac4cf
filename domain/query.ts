import type { z } from 'zod'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { AccessLine, Actor, Guarded } from './access/schema.ts'
import type { Route } from './command.ts'
import type { Home, World } from './world.ts'

export type Asking<Input> = {
  input: Input
  actor: Actor | null
  today: Day
  now: Date
  home: Home
  sessionLimits: World['sessionLimits']
  /** The list is taken away whole, page after page: nobody looks at its total. */
  whole: boolean
  settled: World['settled']
}

/**
 * A question, as a value: what goes in, what comes out, who may ask. `ask` alone runs it. `answer`
 * puts `readableWhere` into its SQL, and gives null for what is not there or not the caller's to know.
 */
export type Query<Input = unknown, Answer = unknown> = {
  /** `noun.verb`; also the name of the permission. */
  name: string
  /** How the audit log calls it where it showed something confidential. */
  event: string
  route?: Route
  input: z.ZodType<Input>
  output: z.ZodType<Answer>
  access: AccessLine
  answer: (db: Reader, asking: Asking<Input>) => Promise<Answer | null>
  /** The records in an answer, of which the confidential ones are recorded as read. */
  discloses?: (answer: Answer) => readonly Guarded[]
}

/** Declares a query; the types of its parts follow from its input and output. */
export const query = <Input, Answer>(definition: Query<Input, Answer>): Query<Input, Answer> =>
  definition

/** One page of a list, as the API gives it. */
export type Page<Item> = {
  items: Item[]
  nextCursor: string | null
  total: { exact: number } | { atLeast: number }
}

/** Any query, where its types no longer matter. */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue holds queries of every input
export type AnyQuery = Query<any, any>
