import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Reader, Store } from '#db/store.ts'
import type { Actor } from '#domain/access/schema.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { createAgreement } from '#domain/agreements/commands/create-agreement.ts'
import { agreementRecord } from '#domain/agreements/queries/agreement-record.ts'
import { entryHash } from '#domain/audit/rules.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import { linkActivity } from '#domain/commitments/commands/link-activity.ts'
import { commitmentRecord } from '#domain/commitments/queries/commitment-record.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { milestoneRecord } from '#domain/milestones/queries/milestone-record.ts'
import { perform } from '#domain/perform.ts'
import { userRecord } from '#domain/users/queries/user-record.ts'
import { canonicalJson } from '#lib/canonical-json.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { isEmpty, loadGenerated } from './load.ts'

const load = async (store: Store, agreements: number, seed = 1) =>
  await loadGenerated(store, { agreements, seed, progress: () => {} })

describe.each(freshDatabases)('generated data on $name', ({ perTest }) => {
  const db = perTest()

  it('is recorded without a gap, each entry under its own hash', async () => {
    expect(await isEmpty(db.store)).toBe(true)
    const { auditEntries: count } = await load(db.store, 12)
    expect(await isEmpty(db.store)).toBe(false)
    const { auditEntries } = db.store.tables
    const entries = await db.store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    for (const { leafHash, ...entry } of entries) expect(entryHash(entry as never)).toBe(leafHash)
  })

  it('keeps of every record the version that its commands would read', async () => {
    await load(db.store, 8)
    const { agreements, commitments, milestones, users } = db.store.tables
    const read = db.store.read
    for (const row of await read.select().from(agreements)) {
      await expectKept(read, await agreementRecord(read, row.id))
    }
    for (const row of (await read.select().from(milestones)).slice(0, 20)) {
      await expectKept(read, await milestoneRecord(read, row.id))
    }
    for (const row of await read.select().from(commitments)) {
      await expectKept(read, await commitmentRecord(read, row.id))
    }
    for (const row of await read.select().from(users)) {
      await expectKept(read, await userRecord(read, row.id))
    }
  })

  it('has the shapes that the commands record', async () => {
    await load(db.store, 40)
    const rows = await db.store.read.select().from(db.store.tables.agreements)
    const unsigned = rows.filter(({ signedOn }) => signedOn === null)
    const uncertain = rows.filter((row) => row.signedOnLower !== row.signedOnUpper)
    const byLevel = ['internal', 'public', 'confidential', 'restricted'].map((level) =>
      rows.find((row) => row.level === level),
    )
    for (const row of [unsigned[0], uncertain[0], ...byLevel]) {
      const again = await recordedAgain(db.store, row?.id ?? '')
      expect(await shapeOf(db.store.read, again)).toEqual(
        await shapeOf(db.store.read, row?.id ?? ''),
      )
    }
  })
})

const [sqlite] = freshDatabases
if (!sqlite) throw new Error('no database to test on')

describe('generated data', () => {
  const [one, other] = [sqlite.perTest(), sqlite.perTest()]
  const titles = async (store: Store) => {
    const { agreements } = store.tables
    return await store.read.select().from(agreements).orderBy(asc(agreements.id))
  }

  it('is the same for the same seed, and begins alike however much there is', async () => {
    await load(one.store, 5)
    await load(other.store, 9)
    expect(await titles(one.store)).toEqual((await titles(other.store)).slice(0, 5))
  })

  it('is another for another seed', async () => {
    await load(one.store, 5, 1)
    await load(other.store, 5, 2)
    expect(await titles(one.store)).not.toEqual(await titles(other.store))
  })
})

type Kept = { id: string; version: number; content: unknown } | null

async function expectKept(read: Reader, record: Kept): Promise<void> {
  const { versions } = read.tables
  const kept = await read
    .select()
    .from(versions)
    .where(and(eq(versions.subjectId, record?.id ?? ''), isNull(versions.toSeq)))
  expect(kept).toMatchObject([{ fromSeq: record?.version, toSeq: null }])
  expect(kept[0]?.content).toEqual(record?.content)
}

/** Records what stands in an agreement's entries once more, by the commands. */
async function recordedAgain(store: Store, agreementId: string): Promise<string> {
  const world = testWorld(store)
  const entries = await entriesOf(store.read, agreementId)
  const made = new Map<string, string>()
  const said = (content: unknown) =>
    JSON.parse([...made].reduce((text, [from, to]) => text.replaceAll(from, to), json(content)))
  for (const { event, subjectId, after, details, ...entry } of entries) {
    const actor = await actorOf(store.read, entry.actorId)
    if (event === 'commitment.activityLinked') {
      const input = { commitmentId: said(subjectId), activityId: said(details).activity }
      const ifMatch = (await commitmentRecord(store.read, input.commitmentId))?.version
      await perform(world, linkActivity, actor, input, { ifMatch })
      continue
    }
    const { position: _, completion: __, judgement: ___, ...content } = said(after)
    const command = commands[event as keyof typeof commands]
    const input = { ...content, agreementId: made.get(agreementId) }
    const performed =
      event === 'agreement.created'
        ? await perform(world, createAgreement, actor, asTyped(content, said(details), entry))
        : await perform(world, command as typeof createActionPlan, actor, fitting(event, input))
    made.set(subjectId ?? '', performed.answer.id)
  }
  return made.get(agreementId) ?? ''
}

const json = (value: unknown) => JSON.stringify(value)

const commands = {
  'actionPlan.created': createActionPlan,
  'activity.created': createActivity,
  'milestone.created': createMilestone,
  'commitment.created': createCommitment,
}

/** Only a plan names its agreement, and a milestone's plan is its activity's. */
function fitting(event: string, input: Record<string, unknown>) {
  // A plan is a draft when it is made.
  const { agreementId, planId, recordStatus: _, ...rest } = input
  if (event === 'actionPlan.created') return { ...rest, agreementId }
  if (event === 'commitment.created') return { ...promised(rest), agreementId }
  return event === 'activity.created' ? { ...rest, planId } : rest
}

/** Who sees to it, how it stands and what it is tied to are said later. */
function promised({ officerId: _, health: __, noAction: ___, ...rest }: Record<string, unknown>) {
  const { activityIds: _a, planIds: _p, evidenceIds: _e, promisedOn, dueOn, ...said } = rest
  const edtf = (day: unknown) => (day as { edtf: string } | null)?.edtf ?? null
  return { ...said, promisedOn: edtf(promisedOn), dueOn: edtf(dueOn) }
}

type Part = { kind: string; content: Record<string, unknown> }
type Fields = Record<string, unknown>

/** An agreement's content and its parts, as somebody would have sent them. */
function asTyped(
  content: Record<string, unknown>,
  { with: parts }: { with: Part[] },
  { deskId, level }: { deskId: string | null; level: string },
) {
  const { kind, titles, counterpartReference, legalCharacter, areas, parties, signatories } =
    content
  const of = (wanted: string): Fields[] =>
    parts
      .filter((part) => part.kind === wanted)
      .map(({ content: { position: _, side, ...rest } }) => ({
        ...rest,
        ...(side ? { side } : {}),
      }))
  const clauses = of('clause').map(({ terms, ...clause }) => ({ ...clause, ...(terms as object) }))
  return {
    ...{ deskId, level, kind, titles, counterpartReference, legalCharacter, areas },
    ...{ parties, legalEvents: of('legalEvent'), clauses, signatories },
  }
}

async function actorOf(read: Reader, userId: string | null): Promise<Actor> {
  const user = await userRecord(read, userId ?? '')
  if (!user) throw new Error('recorded by nobody')
  return { kind: 'user', id: user.id, role: user.role, deskIds: user.deskIds }
}

async function entriesOf(read: Reader, agreementId: string) {
  const { auditEntries } = read.tables
  return await read
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.agreementId, agreementId))
    .orderBy(asc(auditEntries.seq))
}

const tables = [
  'agreementReaders',
  'agreementParties',
  'signatories',
  'agreementAreas',
  'legalEvents',
  'clauses',
  'actionPlans',
  'activities',
  'milestones',
  'commitments',
  'versions',
  'auditEntries',
] as const

/** Everything that is kept of an agreement, but for names, numbers and moments. */
async function shapeOf(read: Reader, agreementId: string) {
  const { agreements } = read.tables
  const own = await read.select().from(agreements).where(eq(agreements.id, agreementId))
  const shapes: Record<string, string[]> = { agreements: own.map(shape) }
  for (const name of tables) {
    const table = read.tables[name]
    const rows = await read.select().from(table).where(eq(table.agreementId, agreementId))
    shapes[name] = rows.map(shape).sort()
  }
  expect([shapes.agreements?.length, shapes.milestones?.length]).toEqual([1, 10])
  const words = sql`SELECT title, body FROM agreement_words WHERE agreement_id = ${agreementId}`
  const [found] = await read.rows<{ title: string; body: string }>(words)
  const title = found?.title.replace(/[a-z]{3} [a-z]{3} \d{4} \w+/, 'a reference')
  // In no order of their own.
  return { ...shapes, title, body: found?.body.split(' ').sort() }
}

const told = new Set(['at', 'seq', 'fromSeq', 'version', 'recordedSeq', 'leafHash'])

function shape(row: object): string {
  // When a version ended is another time; whether it did is not.
  const kept = Object.entries(row)
    .filter(([key]) => !told.has(key))
    .map(([key, value]) => [key, key === 'toSeq' && value !== null ? 'ended' : value])
  return canonicalJson(Object.fromEntries(kept) as never)
    .replaceAll(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"an id"')
    .replaceAll(/"[A-Z]{3}-[A-Z]{3}-\d{4}-\w+"/g, '"a reference"')
}
