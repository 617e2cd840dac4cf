import type { z } from 'zod'
import type { Reader, Writer } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Day } from '#lib/days.ts'
import type { AccessLine, Actor, Guarded } from './access/schema.ts'
import type { Problem } from './outcome.ts'
import type { World } from './world.ts'

/** A method and an address under `/api/v1`; `{name}` parts are fields of the input. */
export type Route = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`

/** A row-sized record as it is kept, version by version, and as access to it is decided. */
export type RecordState = Guarded & { kind: string; content: Record<string, Json> }

/** A record that is there already: `version` is the `seq` of the entry that wrote it last. */
export type Subject = RecordState & { version: number }

/** What a command may take into account; `facts` are what its rule needs beside the subject. */
export type Circumstances<Input, Sub, Facts, Prepared> = {
  input: Input
  subject: Sub
  prepared: Prepared
  facts: Facts
  actor: Actor
  today: Day
  now: Date
}

/** What a command did: the record after it, what the caller is told, and the reason to be recorded. */
export type Change<Answer> = {
  record: RecordState
  answer: Answer
  /** Parts of the answer that only this caller is told, now: a secret is not kept with the answer. */
  toldOnce?: Partial<Answer>
  reason?: string | undefined
  details?: Json | undefined
  /** Other records that were written in the same go; each keeps a version under the same `seq`. */
  also?: readonly RecordState[]
  /** Parts of records that are there no more: their last version ends. */
  ended?: readonly string[]
}

/**
 * A change, as a value: how it is recorded, what goes in, who may, what forbids it, what it writes.
 * `perform` alone runs it.
 */
export type Command<
  Input = unknown,
  Sub extends Subject | null = Subject | null,
  Facts = unknown,
  Answer = unknown,
  Prepared = unknown,
> = {
  /** `noun.verb`; also the name of the permission. */
  name: string
  /** `noun.verbed`; how the audit log calls it. */
  event: string
  /** Absent where no address outside leads to it. */
  route?: Route
  input: z.ZodType<Input>
  /** What the caller is told, for the API's description. */
  output: z.ZodType<Answer>
  access: AccessLine
  /** The record that is changed, or under which a new one is made; null answers "missing". */
  subject?: (db: Reader, input: Input, actor: Actor) => Promise<Sub | null>
  /** True where the subject itself is changed, so that the caller must say which version was seen. */
  versioned?: boolean
  /** True where the input holds a password: what is kept of it under an idempotency key would betray it. */
  secret?: boolean
  /** The input that takes back a change of a record, whose fields were these before; null where none does. */
  undo?: (id: string, before: Record<string, Json>, reason: string) => Record<string, Json> | null
  /** What takes long and writes no record, such as hashing a password: done before the writers' turn. */
  prepare?: (world: World, asked: { input: Input; actor: Actor }) => Promise<Prepared>
  facts?: (db: Reader, seen: { input: Input; subject: Sub; actor: Actor }) => Promise<Facts>
  refuse?: (circumstances: Circumstances<Input, Sub, Facts, Prepared>) => Problem | null
  change: (
    tx: Writer,
    circumstances: Circumstances<Input, Sub, Facts, Prepared> & { seq: number },
  ) => Promise<Change<Answer>>
}

/** Declares a command; the types of its parts follow from its input and its subject. */
export function command<
  Input,
  Answer,
  Sub extends Subject | null = null,
  Facts = undefined,
  Prepared = undefined,
>(
  definition: Command<Input, Sub, Facts, Answer, Prepared>,
): Command<Input, Sub, Facts, Answer, Prepared> {
  return definition
}

/** Any command, where its types no longer matter. */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue holds commands of every input
export type AnyCommand = Command<any, any, any, any, any>
