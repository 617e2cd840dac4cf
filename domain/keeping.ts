import type { z } from 'zod'
import type { Writer } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { AccessLine, Actor } from './access/schema.ts'
import type { Route } from './command.ts'

/**
 * A change of what is one's own and no record, such as a draft: neither audited nor kept in versions.
 * `keep` alone runs it. What others can see, or rely on, is a command instead.
 */
export type Keeping<Input = unknown, Answer = unknown> = {
  /** `noun.verb`; also the name of the permission. */
  name: string
  /** How it is called where permissions are printed. */
  event: string
  route: Route
  input: z.ZodType<Input>
  output: z.ZodType<Answer>
  access: AccessLine & { scope: 'self' }
  /** Throws a `Refusal`. */
  keep: (
    tx: Writer,
    asked: { input: Input; actor: Actor & { kind: 'user' }; now: Date; today: Day },
  ) => Promise<Answer>
}

/** Declares a keeping; the types of its parts follow from its input and output. */
export const keeping = <Input, Answer>(
  definition: Keeping<Input, Answer>,
): Keeping<Input, Answer> => definition

/** Any keeping, where its types no longer matter. */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue holds keepings of every input
export type AnyKeeping = Keeping<any, any>
