import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { administrator, officer, openDesk, renameDesk } from '#test/door/desk-commands.ts'
import { type Database, freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import type { Actor } from './access/schema.ts'
import type { Refusal } from './outcome.ts'
import { type Call, perform } from './perform.ts'

const elsewhere = officer('another-desk')

describe.each(freshDatabases)('a change through the one door on $name', ({ perTest }) => {
  const db = perTest()
  const open = (code = 'AME', call: Call = {}) =>
    perform(testWorld(db.store), openDesk, administrator, { code }, call)
  const rename = (actor: Actor | null, input: object, call: Call = {}) =>
    perform(testWorld(db.store), renameDesk, actor, input, call)

  test('is recorded with what was before and after, its reason and its request', async () => {
    const { answer: desk } = await open()
    const input = { deskId: desk.id, name: 'Americas', reason: 'A better name' }
    const call = { ifMatch: desk.version, requestId: 'request-1' }
    await expect(rename(officer(desk.id), input, call)).resolves.toMatchObject({ version: 2 })
    expect((await entries(db))[1]).toMatchObject({
      seq: 2,
      actorKind: 'user',
      actorId: 'officer',
      event: 'testDesk.renamed',
      outcome: 'done',
      subjectKind: 'desk',
      subjectId: desk.id,
      deskId: desk.id,
      reason: 'A better name',
      requestId: 'request-1',
      before: { names: { en: 'AME' } },
      after: { names: { en: 'Americas' } },
    })
  })

  test('keeps what the record was from each number to the next', async () => {
    const { answer: desk } = await open()
    await rename(officer(desk.id), { deskId: desk.id, name: 'Americas' }, { ifMatch: 1 })
    expect(await versions(db, desk.id)).toEqual([
      { from: 1, to: 2, names: { en: 'AME' } },
      { from: 2, to: null, names: { en: 'Americas' } },
    ])
  })

  test('needs to be told which version was seen, and which it must be', async () => {
    const { answer: desk } = await open()
    const by = officer(desk.id)
    const input = { deskId: desk.id, name: 'Americas' }
    await expect(rename(by, input)).rejects.toMatchObject({ kind: 'preconditionRequired' })
    await rename(by, input, { ifMatch: 1 })
    const stale = rename(by, { ...input, name: 'Both Americas' }, { ifMatch: 1 })
    await expect(stale).rejects.toMatchObject({
      kind: 'stale',
      stale: { version: 3, differing: ['names'], content: { names: { en: 'Americas' } } },
    })
    expect((await versions(db, desk.id)).at(-1)?.names).toEqual({ en: 'Americas' })
  })

  test('that is refused leaves nothing but its refusal', async () => {
    const { answer: desk } = await open()
    const by = officer(desk.id)
    const late = rename(by, { deskId: desk.id, name: 'Half done' }, { ifMatch: 1 })
    await expect(late).rejects.toMatchObject({ problem: { code: 'testDesk.halfDone' } })
    const early = rename(by, { deskId: desk.id, name: 'Nameless' }, { ifMatch: 1 })
    await expect(early).rejects.toMatchObject({ kind: 'refused' })
    const [row] = await db.store.read.select().from(db.store.tables.desks)
    expect(row).toMatchObject({ names: { en: 'AME' }, version: 1 })
    expect(await versions(db, desk.id)).toHaveLength(1)
    expect((await entries(db)).slice(1)).toMatchObject([
      { seq: 2, outcome: 'refused', subjectId: null, details: { code: 'testDesk.halfDone' } },
      { seq: 3, outcome: 'refused', subjectId: null, details: { code: 'testDesk.nameless' } },
    ])
  })

  test('that fails by a mistake of ours leaves nothing at all', async () => {
    const { answer: desk } = await open()
    const failing = rename(officer(desk.id), { deskId: desk.id, name: 'Broken' }, { ifMatch: 1 })
    await expect(failing).rejects.toThrow('A mistake of ours')
    expect(await entries(db)).toHaveLength(1)
    await expect(open('EUR')).resolves.toMatchObject({ version: 2 })
  })

  test.each([
    ['half a character', '\ud800', '\ufffd'],
    ['U+0000', 'a\0b', 'a\ufffdb'],
    ['a prototype', '__proto__', '__proto__'],
    ['very much', 'k'.repeat(1_000), 'k'.repeat(200)],
  ])('with a field that is called %s is refused like others', async (_, name, said) => {
    const input = Object.defineProperty({ code: 'AME' }, name, { value: 1, enumerable: true })
    const refused = perform(testWorld(db.store), openDesk, administrator, input)
    const fields = [{ path: said, code: 'unknownField' }]
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', problem: { fields } })
    expect((await entries(db))[0]?.details).toEqual({ code: 'invalid', fields })
  })

  test('with ten thousand wrong fields fills no log', async () => {
    const names = Array.from({ length: 10_000 }, (_, place) => [`field${place}`, 1])
    const refused = open('AME').then(() =>
      perform(testWorld(db.store), openDesk, administrator, Object.fromEntries(names)),
    )
    await expect(refused).rejects.toMatchObject({ kind: 'invalid' })
    expect(JSON.stringify((await entries(db)).at(-1)?.details).length).toBeLessThan(6_000)
  })

  test('that names no field of ours, or a wrong one, is refused field by field', async () => {
    const wrong = rename(officer('x'), { name: 7, colour: 'red' })
    await expect(wrong).rejects.toMatchObject({
      kind: 'invalid',
      problem: {
        fields: [
          { path: 'deskId', code: 'required' },
          { path: 'name', code: 'wrongType' },
          { path: 'colour', code: 'unknownField' },
        ],
      },
    })
    expect((await entries(db))[0]?.details).toMatchObject({ code: 'invalid' })
  })

  test('is open to whom its line admits, and to nobody without a name', async () => {
    const { answer: desk } = await open()
    const input = { deskId: desk.id, name: 'Ours now' }
    await expect(rename(null, input)).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(rename(administrator, input)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(rename(elsewhere, input)).rejects.toMatchObject({ kind: 'forbidden' })
    const nowhere = { ...input, deskId: 'no-such-desk' }
    await expect(rename(elsewhere, nowhere)).rejects.toMatchObject({ kind: 'missing' })
  })

  test('has numbers without a gap under refusals and many at once', async () => {
    const { answer: desk } = await open()
    const by = officer(desk.id)
    const calls = Array.from({ length: 40 }, (_, index) =>
      index % 3 === 0
        ? rename(by, { deskId: desk.id, name: 'Nameless' }, { ifMatch: 1 })
        : open(`DESK-${index}`),
    )
    await Promise.allSettled(calls)
    const seqs = (await entries(db)).map(({ seq }) => seq)
    expect(seqs).toEqual(Array.from({ length: 41 }, (_, index) => index + 1))
  })

  test('of one record by many at once loses no one’s change', async () => {
    const { answer: desk } = await open()
    const calls = Array.from({ length: 20 }, (_, index) =>
      rename(officer(desk.id), { deskId: desk.id, name: `Name ${index}` }, { ifMatch: 1 }),
    )
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refusals = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Refusal).kind] : [],
    )
    expect(new Set(refusals)).toEqual(new Set(['stale']))
  })
})

async function entries({ store }: Database) {
  const { auditEntries } = store.tables
  return await store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))
}

async function versions({ store }: Database, id: string) {
  const { versions: kept } = store.tables
  const rows = await store.read
    .select()
    .from(kept)
    .where(eq(kept.subjectId, id))
    .orderBy(asc(kept.fromSeq))
  return rows.map(({ fromSeq, toSeq, content }) => {
    return { from: fromSeq, to: toSeq, names: (content as { names: unknown }).names }
  })
}
