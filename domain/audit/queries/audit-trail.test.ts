import { beforeEach, describe, expect, test } from 'vitest'
import type { Writer } from '#db/store.ts'
import type { Level } from '#db/values.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { testWorld } from '#test/world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { appendEntry, type NewEntry } from '../commands/append-entry.ts'
import { keepVersion } from '../commands/keep-version.ts'
import { auditTrail } from './audit-trail.ts'
import { recordTrail } from './record-trail.ts'

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`
const [ana, desk, otherDesk, open, secret, named] = [1, 2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const person = (role: 'officer' | 'auditor' | 'administrator', deskIds: string[] = []) =>
  ({ kind: 'user', id: ana, role, deskIds }) satisfies Actor
const auditor = person('auditor')

describe.each(freshDatabases)('the trail on $name', ({ perTest }) => {
  const db = perTest()
  const trail = (input: object = {}, actor: Actor = auditor) =>
    ask(testWorld(db.store), auditTrail, actor, input)
  const seqs = async (input: object = {}, actor: Actor = auditor) =>
    (await trail(input, actor)).items.map(({ seq }) => seq)

  beforeEach(() => db.store.transaction(aSmallRegister))

  test('is told newest first, of what the caller may read', async () => {
    expect(await seqs()).toEqual([5, 4, 2, 1])
    expect(await seqs({}, person('administrator'))).toEqual([5, 2, 1])
  })

  test('shows a restricted record’s entries to those on its list alone', async () => {
    const { agreementReaders } = db.store.tables
    await db.store.transaction((tx) =>
      tx.insert(agreementReaders).values({ agreementId: named, userId: ana }),
    )
    expect(await seqs({}, person('administrator'))).toEqual([5, 3, 2, 1])
  })

  test('is not an officer’s to ask', async () => {
    await expect(trail({}, person('officer', [desk]))).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test.each([
    [{ actor: 'operator' }, [5, 1]],
    [{ actor: ana }, [4, 2]],
    [{ subject: open }, [2]],
    [{ agreement: secret }, [4]],
    [{ event: 'agreement.created' }, [4, 2]],
    [{ q: 'agreement' }, [4, 2]],
    [{ q: 'desk.' }, [1]],
    [{ outcome: 'refused' }, [5]],
    [{ from: '2026-11-21' }, [5, 4]],
    [{ to: '2026-11-20' }, [2, 1]],
    [{ from: '2026-11-20', to: '2026-11-20' }, [2]],
    [{ from: '2027-01-01' }, []],
    [{ from: '0001-01-01' }, [5, 4, 2, 1]],
    [{ to: '0001-01-01' }, []],
    [{ to: '9999-12-31' }, [5, 4, 2, 1]],
    [{ actor: ana, outcome: 'refused' }, []],
  ])('filtered by %o has the entries %o', async (filter, expected) => {
    expect(await seqs(filter)).toEqual(expected)
  })

  test('is paged by key, and counts all that match', async () => {
    const first = await trail({ limit: '2' })
    expect(first.items.map(({ seq }) => seq)).toEqual([5, 4])
    expect(first).toMatchObject({ nextCursor: '4', total: { exact: 4 } })
    const second = await trail({ limit: '2', cursor: first.nextCursor })
    expect(second.items.map(({ seq }) => seq)).toEqual([2, 1])
    expect(second.nextCursor).toBeNull()
  })

  test.each([
    [{ actor: 'somebody' }, 'actor'],
    [{ cursor: '0' }, 'cursor'],
    [{ cursor: '99999999999' }, 'cursor'],
    [{ from: '2026-02-30' }, 'from'],
    [{ limit: '201' }, 'limit'],
    [{ event: "agreement'; --" }, 'event'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses %o by its field', async (wrong, path) => {
    const problem = { kind: 'invalid', problem: { fields: [{ path }] } }
    await expect(trail(wrong)).rejects.toMatchObject(problem)
  })

  test('names who did it, as what, and what it was done to, with today’s names', async () => {
    const [created] = (await trail({ subject: open })).items
    expect(created).toMatchObject({
      actor: { id: ana, name: 'Ana Quispe', role: 'officer', deskIds: [desk] },
      subject: { kind: 'agreement', id: open },
      names: { [open]: { en: 'Open agreement' }, [desk]: { en: 'Desk' } },
    })
  })

  test('does not know a name that was erased', async () => {
    const { personalValues } = db.store.tables
    await db.store.transaction((tx) => tx.delete(personalValues))
    const [created] = (await trail({ subject: open })).items
    expect(created?.actor).toMatchObject({ id: ana, name: null, role: 'officer' })
  })

  test('is itself recorded where it told something confidential', async () => {
    await trail({ agreement: secret })
    const [reading] = (await trail({ event: 'auditEvent.listed' })).items
    expect(reading).toMatchObject({ level: 'confidential', details: { read: [secret] } })
  })

  test('of an agreement is there for whoever may read it, without those who read it', async () => {
    const history = (agreementId: string, actor: Actor) =>
      ask(testWorld(db.store), recordTrail, actor, { agreementId })
    const stranger = person('officer', [otherDesk])
    expect((await history(open, stranger)).items.map(({ seq }) => seq)).toEqual([2])
    await expect(history(secret, stranger)).rejects.toMatchObject({ kind: 'missing' })
    const own = person('officer', [desk])
    expect((await history(secret, own)).items.map(({ seq }) => seq)).toEqual([4])
    expect((await history(secret, own)).items.map(({ seq }) => seq)).toEqual([4])
  })
})

/** Five entries over three days at home in Shanghai, where a day begins at 16:00 UTC. */
async function aSmallRegister(tx: Writer) {
  const { users, personalValues } = tx.tables
  await oneDesk(tx, desk)
  await oneDesk(tx, otherDesk)
  await tx.insert(users).values({ id: ana, role: 'officer', createdAt: new Date(0), version: 1 })
  const name = { field: 'name', value: 'Ana Quispe', salt: 'salt', current: true } as const
  await tx.insert(personalValues).values({ id: id(9), userId: ana, ...name })
  const account = { role: 'officer', deskIds: [desk] }
  await kept(tx, 1, { kind: 'user', id: ana, content: account })
  await kept(tx, 1, { kind: 'desk', id: desk, content: { names: { en: 'Desk' } } })
  const operator: Actor = { kind: 'operator' }
  const by = person('officer', [desk])
  await entry(tx, { seq: 1, at: '2026-11-18T00:00:00Z', event: 'desk.created', actor: operator })
  await agreement(tx, by, { seq: 2, at: '2026-11-19T16:00:00Z', id: open, level: 'internal' })
  await agreement(tx, by, { seq: 3, at: '2026-11-20T16:00:00Z', id: named, level: 'restricted' })
  await agreement(tx, by, { seq: 4, at: '2026-11-22T01:00:00Z', id: secret, level: 'confidential' })
  const refused = { outcome: 'refused', details: { code: 'invalid' } } as const
  await entry(tx, {
    seq: 5,
    at: '2026-11-22T15:59:59Z',
    event: 'user.added',
    actor: operator,
    ...refused,
  })
}

type Made = { seq: number; at: string; id: string; level: Level }

async function agreement(tx: Writer, actor: Actor, { seq, at, level, ...made }: Made) {
  const title = level === 'internal' ? 'Open agreement' : 'Closed agreement'
  const titles = { en: title }
  await oneAgreement(tx, { id: made.id, deskId: desk, level, titles, version: seq })
  const guard = { agreementId: made.id, deskId: desk, level }
  await kept(tx, seq, { kind: 'agreement', id: made.id, ...guard, content: { titles } })
  await entry(tx, {
    ...{ seq, at, actor, ...guard },
    event: 'agreement.created',
    subjectKind: 'agreement',
    subjectId: made.id,
    after: { titles },
  })
}

type Told = Omit<NewEntry, 'at' | 'outcome'> & { at: string; outcome?: NewEntry['outcome'] }

const entry = (tx: Writer, { at, outcome = 'done', ...said }: Told) =>
  appendEntry(tx, { ...said, outcome, at: new Date(at) })

type Kept = Parameters<typeof keepVersion>[2]

const kept = (
  tx: Writer,
  seq: number,
  record: Pick<Kept, 'kind' | 'id' | 'content'> & Partial<Kept>,
) => keepVersion(tx, seq, { deskId: null, level: 'internal', agreementId: null, ...record })
