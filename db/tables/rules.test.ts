import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneOfEach } from '#test/rows.ts'
import type { Store, Writer } from '../store.ts'

type Entry = Store['tables']['auditEntries']['$inferInsert']

/** Runs SQL by hand, as somebody behind the program's back would. */
const byHand = (store: Store, statement: string) =>
  store.transaction(async (tx) => void (await tx.rows(sql.raw(`${statement} RETURNING 1`))))

async function entries({ read }: Store) {
  const { auditEntries } = read.tables
  return (await read.select().from(auditEntries)).map(({ seq, event }) => [seq, event])
}

const entry = (seq: number): Entry => ({
  seq,
  at: new Date(0),
  actorKind: 'operator',
  event: `event ${seq}`,
  outcome: 'done',
  level: 'internal',
  leafHash: 'hash',
})

const addEntry = (store: Store, ...seqs: number[]) =>
  store.transaction(async (tx) => {
    await tx.insert(tx.tables.auditEntries).values(seqs.map(entry))
  })

const forgedEntry = (seq: number, at: string) =>
  `INTO audit_entries (seq, at, actor_kind, event, outcome, level, leaf_hash)
   VALUES (${seq}, ${at}, 'operator', 'forged', 'done', 'internal', 'x')`

const addVersion = (tx: Writer, fromSeq: number) =>
  tx.insert(tx.tables.versions).values({
    subjectId: 'one',
    fromSeq,
    subjectKind: 'agreement',
    level: 'internal',
    content: { title: 'first' },
  })

const forged = `'{"title":"forged"}'`

const forgedVersion = `INTO versions (subject_id, from_seq, subject_kind, level, content)
  VALUES ('one', 1, 'agreement', 'internal', ${forged})`

describe.each(freshDatabases)('the audit log on $name', ({ perTest, dialect }) => {
  const db = perTest()
  beforeEach(() => addEntry(db.store, 1, 2))

  const row = (seq: number) => forgedEntry(seq, dialect === 'sqlite' ? '0' : 'now()')

  it('takes the next entry, also several at once', async () => {
    await addEntry(db.store, 3, 4, 5)
    expect(await entries(db.store)).toHaveLength(5)
  })

  it.each([
    ['changed', "UPDATE audit_entries SET event = 'forged' WHERE seq = 1"],
    ['renumbered', 'UPDATE audit_entries SET seq = 3 WHERE seq = 2'],
    ['removed', 'DELETE FROM audit_entries WHERE seq = 2'],
    ['removed from its beginning', 'DELETE FROM audit_entries WHERE seq = 1'],
    ['given a gap', `INSERT ${row(4)}`],
    ['given an entry twice', `INSERT ${row(2)}`],
    ['given an entry before its first', `INSERT ${row(0)}`],
    [
      'given an entry on conflict',
      `INSERT ${row(2)} ON CONFLICT (seq) DO UPDATE SET event = 'forged'`,
    ],
  ])('can not be %s', async (_, statement) => {
    await expect(byHand(db.store, statement)).rejects.toThrow(/audit_entries/)
    expect(await entries(db.store)).toEqual([
      [1, 'event 1'],
      [2, 'event 2'],
    ])
  })
})

describe.each(freshDatabases)('versions on $name', ({ perTest }) => {
  const db = perTest()
  beforeEach(() => db.store.transaction(async (tx) => void (await addVersion(tx, 1))))

  async function contents() {
    const { versions } = db.store.tables
    const rows = await db.store.read.select().from(versions).orderBy(versions.fromSeq)
    return rows.map(({ fromSeq, toSeq, level, content }) => [fromSeq, toSeq, level, content])
  }

  it('end once, and go on with another', async () => {
    await byHand(db.store, 'UPDATE versions SET to_seq = 2')
    await db.store.transaction(async (tx) => void (await addVersion(tx, 2)))
    expect(await contents()).toEqual([
      [1, 2, 'internal', { title: 'first' }],
      [2, null, 'internal', { title: 'first' }],
    ])
  })

  it.each([
    ['rewritten', `UPDATE versions SET content = ${forged}`],
    ['rewritten while they end', `UPDATE versions SET to_seq = 2, content = ${forged}`],
    ['moved to another level', "UPDATE versions SET to_seq = 2, level = 'public'"],
    ['moved to another desk', "UPDATE versions SET to_seq = 2, desk_id = 'x'"],
    ['given to another record', "UPDATE versions SET to_seq = 2, subject_id = 'x'"],
    ['removed', 'DELETE FROM versions'],
    ['doubled', `INSERT ${forgedVersion}`],
  ])('can not be %s', async (_, statement) => {
    await expect(byHand(db.store, statement)).rejects.toThrow(/version/)
    expect(await contents()).toEqual([[1, null, 'internal', { title: 'first' }]])
  })

  it('can not end twice', async () => {
    await byHand(db.store, 'UPDATE versions SET to_seq = 2')
    await expect(byHand(db.store, 'UPDATE versions SET to_seq = 3')).rejects.toThrow(/version/)
    await expect(byHand(db.store, 'UPDATE versions SET to_seq = NULL')).rejects.toThrow(/version/)
  })

  it('can not be current twice', async () => {
    const second = db.store.transaction(async (tx) => void (await addVersion(tx, 2)))
    await expect(second).rejects.toThrow(/version/)
  })
})

const sqlite = freshDatabases.filter(({ dialect }) => dialect === 'sqlite')
const postgres = freshDatabases.filter(({ dialect }) => dialect === 'postgresql')

describe.each(sqlite)('what is recorded on $name', ({ perTest }) => {
  const db = perTest()
  beforeEach(() => addEntry(db.store, 1, 2))
  beforeEach(() => db.store.transaction(async (tx) => void (await addVersion(tx, 1))))

  it.each([
    ['its last entry', `INSERT OR REPLACE ${forgedEntry(2, '0')}`, /audit_entries/],
    ['an earlier entry', `REPLACE ${forgedEntry(1, '0')}`, /audit_entries/],
    [
      'a renumbered entry',
      'UPDATE OR REPLACE audit_entries SET seq = 1 WHERE seq = 2',
      /audit_entries/,
    ],
    ['a version', `INSERT OR REPLACE ${forgedVersion}`, /version/],
  ])('can not be replaced: %s', async (_, statement, reason) => {
    await expect(byHand(db.store, statement)).rejects.toThrow(reason)
    expect(await entries(db.store)).toHaveLength(2)
  })
})

describe.each(postgres)('what is recorded on $name', ({ perTest }) => {
  const db = perTest()

  it.each([
    ['audit_entries', /audit_entries/],
    ['audit_entries CASCADE', /audit_entries/],
    ['versions', /version/],
  ])('can not be truncated: %s', async (tables, reason) => {
    const truncate = db.store.transaction((tx) => tx.rows(sql.raw(`TRUNCATE ${tables}`)))
    await expect(truncate).rejects.toThrow(reason)
  })
})

describe.each(freshDatabases)('the tables on $name', ({ perTest }) => {
  const db = perTest()

  it('point at rows that are there', async () => {
    const orphan = db.store.transaction(async (tx) => {
      await tx.insert(tx.tables.deskMembers).values({ deskId: 'none', userId: 'none' })
    })
    await expect(orphan).rejects.toThrow(/foreign key/i)
    await db.store.transaction(oneOfEach)
    await expect(byHand(db.store, 'DELETE FROM agreements')).rejects.toThrow(/foreign key/i)
  })

  it('let two people have no address in common, and one name', async () => {
    const person = (id: string, field: 'email' | 'name', current = true) =>
      db.store.transaction(async (tx) => {
        await tx
          .insert(tx.tables.users)
          .values({ id, role: 'officer', createdAt: new Date(0), version: 1 })
        await tx
          .insert(tx.tables.personalValues)
          .values({ id, userId: id, field, value: 'x', salt: '', current })
      })
    await person('a', 'email')
    await person('b', 'name')
    await person('c', 'name')
    await person('d', 'email', false)
    await expect(person('e', 'email')).rejects.toThrow(/unique/i)
  })
})
