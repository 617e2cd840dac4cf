import { setImmediate as turn } from 'node:timers/promises'
import type { Reader } from '#db/store.ts'
import { deadlineIn } from '#lib/deadline.ts'
import { isAdmitted } from './access/rules.ts'
import type { Actor, Guarded } from './access/schema.ts'
import { appendEntry, nextSeq } from './audit/commands/append-entry.ts'
import { fieldProblems } from './field-problems.ts'
import { forbidden, invalid, missing, Refusal } from './outcome.ts'
import type { Page, Query } from './query.ts'
import { present, type World } from './world.ts'

/** How a question was asked, beside what it is. */
export type Asked = { requestId?: string | undefined }

/** How long, in ms, an export may take: it holds one moment's data, which costs the database room. */
const longestExport = 30 * 60_000

/**
 * The one door for every question: the caller's access, the input's shape, one moment's data; what
 * is confidential in the answer is recorded as read before the answer is given. Throws a `Refusal`.
 */
export async function ask<Input, Answer>(
  world: World,
  query: Query<Input, Answer>,
  actor: Actor | null,
  input: unknown,
  asked: Asked = {},
): Promise<Answer> {
  const given = await admittedInput(world, query, actor, input, asked)
  const answer = await world.store.snapshot((db) =>
    answerOf(world, db, { query, actor, input: given }),
  )
  if (answer === null) throw missing()
  await recordReading(world, query, actor, query.discloses?.(answer) ?? [], asked)
  return answer
}

/** The same for an answer that is taken away as a file: the export is recorded before it is given. */
export async function askToTakeAway<Input, Answer>(
  world: World,
  query: Query<Input, Answer>,
  actor: Actor | null,
  input: Record<string, unknown>,
  asked: Asked = {},
): Promise<Answer> {
  const answer = await ask(world, query, actor, input, asked)
  if (actor) await recordExport(world, query, actor, input, asked)
  return answer
}

/**
 * Gives every page of a list, from one moment's data, to `take`, and records the export first. The
 * pages are as long as the list allows; `take` may wait, and nothing is held but one page. Throws a
 * `TooLate` when it was waited for too long.
 */
export async function exportAll<Input extends { cursor?: string | undefined }, Item>(
  world: World,
  query: Query<Input, Page<Item>>,
  actor: Actor | null,
  input: unknown,
  take: (items: Item[]) => Promise<void>,
  { within = longestExport, ...asked }: Asked & { within?: number } = {},
): Promise<void> {
  const given = await admittedInput(world, query, actor, input, asked)
  if (actor) await recordExport(world, query, actor, given, asked)
  const deadline = deadlineIn(within)
  await world.store.snapshot(async (db) => {
    for (let cursor: string | null | undefined = given.cursor; cursor !== null; ) {
      const page: Page<Item> | null = await answerOf(world, db, {
        ...{ query, actor, input: { ...given, cursor } },
        whole: true,
      })
      if (page === null) throw missing()
      await deadline.before(take(page.items))
      cursor = page.nextCursor
      // A page takes no longer than others may wait.
      await turn()
    }
  })
}

type Question<Input, Answer> = {
  query: Query<Input, Answer>
  actor: Actor | null
  input: Input
  whole?: boolean
}

async function answerOf<Input, Answer>(
  world: World,
  db: Reader,
  { query, actor, input, whole = false }: Question<Input, Answer>,
): Promise<Answer | null> {
  const { sessionLimits, settled } = world
  const asking = { input, actor, sessionLimits, settled, whole, ...(await present(world, db)) }
  return await query.answer(db, asking)
}

async function admittedInput<Input>(
  world: World,
  query: Pick<Query<Input>, 'access' | 'event' | 'input'>,
  actor: Actor | null,
  input: unknown,
  asked: Asked,
): Promise<Input> {
  if (!isAdmitted(actor, query.access)) {
    if (actor === null) throw new Refusal('unauthenticated', { code: 'unauthenticated' })
    await record(
      world,
      actor,
      { event: query.event, outcome: 'refused', details: { code: 'forbidden' } },
      asked,
    )
    throw forbidden()
  }
  const parsed = query.input.safeParse(input, { reportInput: true })
  if (!parsed.success) throw invalid(fieldProblems(parsed.error))
  return parsed.data
}

async function recordReading(
  world: World,
  query: { event: string },
  actor: Actor | null,
  shown: readonly Guarded[],
  asked: Asked,
): Promise<void> {
  const confidential = shown.filter(
    ({ level }) => level === 'confidential' || level === 'restricted',
  )
  const [first] = confidential
  if (actor === null || first === undefined) return
  // The entry is as guarded as the most guarded record that it names.
  const gravest = confidential.find(({ level }) => level === 'restricted') ?? first
  await record(
    world,
    actor,
    {
      event: query.event,
      outcome: 'done',
      agreementId: gravest.agreementId,
      deskId: gravest.deskId,
      level: gravest.level,
      details: { read: confidential.map(({ id }) => id) },
    },
    asked,
  )
}

async function recordExport(
  world: World,
  query: { name: string },
  actor: Actor,
  filters: object,
  asked: Asked,
): Promise<void> {
  const details = { query: query.name, filters: JSON.parse(JSON.stringify(filters)) }
  await record(world, actor, { event: 'report.exported', outcome: 'done', details }, asked)
}

async function record(
  world: World,
  actor: Actor,
  entry: Omit<Parameters<typeof appendEntry>[1], 'seq' | 'at' | 'actor'>,
  { requestId }: Asked,
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const seq = await nextSeq(tx)
    await appendEntry(tx, { ...entry, actor, seq, at: world.now(), requestId: requestId ?? null })
  })
}
