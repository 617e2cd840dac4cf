import type { Reader, Writer } from '#db/store.ts'
import { isNamed } from './access/queries.ts'
import { can, canRead, isAdmitted } from './access/rules.ts'
import type { AccessLine, Actor } from './access/schema.ts'
import { appendEntry, nextSeq } from './audit/commands/append-entry.ts'
import type { Subject } from './command.ts'
import { forbidden, missing, Refusal } from './outcome.ts'
import type { World } from './world.ts'

type Call = { requestId?: string | undefined }

/**
 * Asks a command's access before something costly is taken in for it, such as a file: `input` needs
 * only what its subject is found by. `perform` asks again. Throws a `Refusal`, recorded as there.
 */
export async function admit<Input, Sub extends Subject | null>(
  world: World,
  command: { event: string } & Reachable<Input, Sub>,
  actor: Actor | null,
  input: Input,
  call: Call = {},
): Promise<void> {
  if (actor === null) throw new Refusal('unauthenticated', { code: 'unauthenticated' })
  try {
    if (!isAdmitted(actor, command.access)) throw forbidden()
    await reachableSubject(world.store.read, { command, actor, input })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await turnAway(world, command, actor, error, call)
  }
}

/** Records that a change was refused before it came to `perform`, and throws the refusal. */
export async function turnAway(
  world: World,
  command: { event: string },
  actor: Actor,
  refusal: Refusal,
  call: Call = {},
): Promise<never> {
  await world.store.transaction(async (tx) => {
    const seq = await nextSeq(tx)
    await recordRefusal(tx, { command, actor, call, seq, now: world.now(), refusal })
  })
  throw refusal
}

type Reachable<Input, Sub> = {
  access: AccessLine
  subject?: (db: Reader, input: Input, actor: Actor) => Promise<Sub | null>
}

/** The command's subject, if the caller may know of it and do this with it. */
export async function reachableSubject<Input, Sub extends Subject | null>(
  tx: Reader,
  {
    command,
    actor,
    input,
  }: {
    command: Reachable<Input, Sub>
    actor: Actor
    input: Input
  },
): Promise<Sub> {
  if (!command.subject) return null as Sub
  const subject = await command.subject(tx, input, actor)
  if (subject === null) throw missing()
  const named = await isNamed(tx, actor, subject)
  const known = command.access.scope === 'readable' || command.access.scope === 'desk'
  if (known && !canRead(actor, subject, named)) throw missing()
  if (!can(actor, command.access, subject, named)) throw forbidden()
  return subject
}

type Refused = {
  command: { event: string }
  actor: Actor
  call: Call
  seq: number
  now: Date
  refusal: Refusal
}

/** Names no record: whoever reads the log need not know that there is one. */
export async function recordRefusal(
  tx: Writer,
  { command, actor, call, seq, now, refusal }: Refused,
) {
  const fields = refusal.problem.fields?.map(({ path, code }) => ({ path, code })) ?? []
  await appendEntry(tx, {
    actor,
    seq,
    at: now,
    event: command.event,
    outcome: 'refused',
    requestId: call.requestId ?? null,
    details: { code: refusal.problem.code, fields },
  })
}
