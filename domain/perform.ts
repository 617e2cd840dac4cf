import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { isAdmitted } from './access/rules.ts'
import type { Actor } from './access/schema.ts'
import { reachableSubject, recordRefusal } from './admit.ts'
import { appendEntry, nextSeq } from './audit/commands/append-entry.ts'
import { endVersion, keepVersion } from './audit/commands/keep-version.ts'
import { versionContent } from './audit/queries/version-content.ts'
import { changedFields, differingFields } from './audit/rules.ts'
import type { Change, Command, Subject } from './command.ts'
import { fieldProblems } from './field-problems.ts'
import { forbidden, invalid, Refusal, refused } from './outcome.ts'
import { present, type World } from './world.ts'

/** How a change was asked for, beside what it is. */
export type Call = {
  /** The same key and input answer the same again, and change nothing twice. */
  idempotencyKey?: string | undefined
  /** The version of the record that the caller saw. */
  ifMatch?: number | undefined
  requestId?: string | undefined
}

/** What a change answers; `version` is the `seq` under which it was recorded. */
export type Performed<Answer> = { answer: Answer; version: number }

type Attempt<Input, Sub extends Subject | null, Facts, Answer, Prepared> = {
  world: World
  command: Command<Input, Sub, Facts, Answer, Prepared>
  actor: Actor
  input: Input
  prepared: Prepared
  call: Call
  seq: number
  now: Date
}

/**
 * The one door for every change. In one transaction: access, an answer already given under the same
 * key, the version seen, the rule, the change, its audit entry and the record's new version. A
 * refusal undoes whatever was written, is recorded, and thrown as a `Refusal`.
 */
export async function perform<Input, Sub extends Subject | null, Facts, Answer, Prepared>(
  world: World,
  command: Command<Input, Sub, Facts, Answer, Prepared>,
  actor: Actor | null,
  input: unknown,
  asked: Call = {},
): Promise<Performed<Answer>> {
  const call = command.secret ? { ...asked, idempotencyKey: undefined } : asked
  if (actor === null) throw new Refusal('unauthenticated', { code: 'unauthenticated' })
  const parsed = command.input.safeParse(input, { reportInput: true })
  const admitted = isAdmitted(actor, command.access)
  const prepared = (
    admitted && parsed.success
      ? await command.prepare?.(world, { input: parsed.data, actor })
      : undefined
  ) as Prepared
  const outcome = await world.store.transaction(async (tx) => {
    const seq = await nextSeq(tx)
    const now = world.now()
    try {
      if (!admitted) throw forbidden()
      if (!parsed.success) throw invalid(fieldProblems(parsed.error))
      const attempt = { world, command, actor, input: parsed.data, prepared, call, seq, now }
      return await tx.savepoint(() => changed(tx, attempt))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await recordRefusal(tx, { command, actor, call, seq, now, refusal: error })
      return error
    }
  })
  if (outcome instanceof Refusal) throw outcome
  return outcome
}

async function changed<Input, Sub extends Subject | null, Facts, Answer, Prepared>(
  tx: Writer,
  attempt: Attempt<Input, Sub, Facts, Answer, Prepared>,
): Promise<Performed<Answer>> {
  const { command, actor, input, prepared, call, seq, now } = attempt
  const subject = await reachableSubject(tx, attempt)
  const answered = await storedAnswer<Answer>(tx, attempt)
  if (answered) return answered
  await refuseStale(tx, command, subject, call)
  const facts = (await command.facts?.(tx, { input, subject, actor })) as Facts
  const { today } = await present(attempt.world, tx)
  const circumstances = { input, subject, prepared, facts, actor, today, now }
  const problem = command.refuse?.(circumstances)
  if (problem) throw problem.fields ? new Refusal('invalid', problem) : refused(problem)
  const change = await command.change(tx, { ...circumstances, seq })
  await record(tx, attempt, subject, change)
  await storeAnswer(tx, attempt, { answer: change.answer, version: seq })
  const { answer, toldOnce } = change
  return { answer: toldOnce ? { ...answer, ...toldOnce } : answer, version: seq }
}

async function refuseStale(
  tx: Reader,
  { versioned }: { versioned?: boolean },
  subject: Subject | null,
  { ifMatch }: Call,
): Promise<void> {
  if (!versioned || subject === null) return
  if (ifMatch === undefined) {
    throw new Refusal('preconditionRequired', { code: 'preconditionRequired' })
  }
  if (ifMatch === subject.version) return
  const seen = await versionContent(tx, subject.id, ifMatch)
  throw new Refusal(
    'stale',
    { code: 'stale' },
    {
      version: subject.version,
      content: subject.content,
      differing: seen ? differingFields(seen, subject.content) : Object.keys(subject.content),
    },
  )
}

async function record<Input, Sub extends Subject | null, Facts, Answer, Prepared>(
  tx: Writer,
  { command, actor, call, seq, now }: Attempt<Input, Sub, Facts, Answer, Prepared>,
  subject: Sub,
  { record, reason, details, also, ended = [] }: Change<Answer>,
): Promise<void> {
  const before = subject?.id === record.id ? subject.content : null
  await appendEntry(tx, {
    actor,
    seq,
    at: now,
    event: command.event,
    outcome: 'done',
    subjectKind: record.kind,
    subjectId: record.id,
    agreementId: record.agreementId,
    deskId: record.deskId,
    level: record.level,
    reason: reason ?? null,
    requestId: call.requestId ?? null,
    details: details ?? null,
    ...changedFields(before, record.content),
  })
  for (const state of [record, ...(also ?? [])]) await keepVersion(tx, seq, state)
  for (const id of ended) await endVersion(tx, seq, id)
}

const keyHolder = (actor: Actor) => (actor.kind === 'operator' ? actor.kind : actor.id)

const requestHash = (command: { name: string }, input: unknown) =>
  createHash('sha256')
    .update(
      canonicalJson({ command: command.name, input: JSON.parse(JSON.stringify(input)) as Json }),
    )
    .digest('hex')

async function storedAnswer<Answer>(
  tx: Reader,
  {
    command,
    actor,
    input,
    call,
  }: Pick<Attempt<unknown, null, unknown, Answer, unknown>, 'actor' | 'call'> & {
    command: { name: string }
    input: unknown
  },
): Promise<Performed<Answer> | null> {
  if (call.idempotencyKey === undefined) return null
  const { idempotencyKeys } = tx.tables
  const [stored] = await tx
    .select()
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.actorId, keyHolder(actor)),
        eq(idempotencyKeys.key, call.idempotencyKey),
      ),
    )
  if (!stored) return null
  if (stored.requestHash !== requestHash(command, input)) {
    throw new Refusal('keyReused', { code: 'keyReused' })
  }
  return stored.answer as unknown as Performed<Answer>
}

async function storeAnswer<Answer>(
  tx: Writer,
  {
    command,
    actor,
    input,
    call,
    now,
  }: {
    command: { name: string }
    actor: Actor
    input: unknown
    call: Call
    now: Date
  },
  performed: Performed<Answer>,
): Promise<void> {
  if (call.idempotencyKey === undefined) return
  await tx.insert(tx.tables.idempotencyKeys).values({
    actorId: keyHolder(actor),
    key: call.idempotencyKey,
    requestHash: requestHash(command, input),
    answer: performed as never,
    answeredAt: now,
  })
}
