import fc from 'fast-check'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { levels, roles } from '#db/values.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { isNamed, readableWhere } from './queries.ts'
import { can, canRead } from './rules.ts'
import type { AccessLine, Actor, Guarded } from './schema.ts'

const desks = ['desk-1', 'desk-2', 'desk-3']
const people = ['ana', 'bo', 'chen']

const agreements = levels.flatMap((level) =>
  desks.flatMap((deskId) =>
    ['x', 'y'].map((part) => ({ id: `${level}-${deskId}-${part}`, level, deskId })),
  ),
)
const lists = agreements
  .filter(({ id }) => id.endsWith('x'))
  .map(({ id }, index) => ({ agreementId: id, userId: people[index % people.length] ?? 'ana' }))

const anyone = fc.oneof(
  fc.constant(null),
  fc.constant<Actor>({ kind: 'operator' }),
  fc.record({
    kind: fc.constant('user' as const),
    id: fc.constantFrom(...people, 'dora'),
    role: fc.constantFrom(...roles),
    deskIds: fc.subarray(desks),
  }),
)

const anyLine: fc.Arbitrary<AccessLine> = fc.record({
  roles: fc.subarray([...roles, 'operator' as const]),
  scope: fc.constantFrom('readable' as const, 'desk' as const),
})

describe.each(freshDatabases)('who may read what, on $name', ({ perFile }) => {
  const db = perFile()

  beforeAll(async () => {
    await db.store.transaction(async (tx) => {
      const { users, agreementReaders } = tx.tables
      for (const desk of desks) await oneDesk(tx, desk)
      for (const agreement of agreements) await oneAgreement(tx, agreement)
      for (const id of people) {
        const createdAt = new Date('2026-01-01T00:00:00Z')
        await tx.insert(users).values({ id, role: 'officer', createdAt, version: 1 })
      }
      await tx.insert(agreementReaders).values(lists)
    })
  })

  const readable = async (actor: Actor | null, more?: Parameters<typeof and>[0]) => {
    const table = db.store.tables.agreements
    const guarded = { ...table, agreementId: table.id }
    const rows = await db.store.read
      .select({ id: table.id })
      .from(table)
      .where(and(readableWhere(db.store.read, actor, guarded), more))
    return rows.map(({ id }) => id).sort()
  }

  test('the rule and the SQL condition say the same of every actor and record', async () => {
    await fc.assert(
      fc.asyncProperty(anyone, async (actor) => {
        expect(await readable(actor)).toEqual(await allowed(actor))
      }),
      { numRuns: 60, seed: 20261123 },
    )
  })

  test('a list’s reader reads a restricted record, and nobody else but the command line', async () => {
    const table = db.store.tables.agreements
    for (const actor of await fc.sample(anyone, { numRuns: 40, seed: 7 })) {
      const own = lists.flatMap(({ agreementId, userId }) =>
        actor?.kind === 'operator' || (actor?.kind === 'user' && userId === actor.id)
          ? [agreementId]
          : [],
      )
      const restricted = (id: string) => id.startsWith('restricted')
      const all = agreements.map(({ id }) => id).filter(restricted)
      const expected = actor?.kind === 'operator' ? all : own.filter(restricted)
      expect(await readable(actor, eq(table.level, 'restricted'))).toEqual(expected.sort())
    }
  })

  test('whoever may do something with a record may read it, and has a role of the line', async () => {
    await fc.assert(
      fc.asyncProperty(anyone, anyLine, async (actor, line) => {
        const rows = await readable(actor)
        for (const record of agreements.map(asGuarded)) {
          const named = await isNamed(db.store.read, actor, record)
          if (!can(actor, line, record, named)) continue
          expect(rows).toContain(record.id)
          expect(line.roles).toContain(actor?.kind === 'user' ? actor.role : 'operator')
        }
      }),
      { numRuns: 30, seed: 20261123 },
    )
  })

  async function allowed(actor: Actor | null): Promise<string[]> {
    const ids: string[] = []
    for (const record of agreements.map(asGuarded)) {
      const named = await isNamed(db.store.read, actor, record)
      if (canRead(actor, record, named)) ids.push(record.id)
    }
    return ids.sort()
  }
})

const asGuarded = (record: (typeof agreements)[number]): Guarded => {
  return { ...record, agreementId: record.id }
}
