import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import { levels } from '#domain/access/schema.ts'
import { readableWhere } from '#domain/access/queries.ts'
import { staffReads } from '#domain/access/rules.ts'
import { query } from '#domain/query.ts'

/** Small queries over agreements, by which the one door for questions is tested. */
const item = z.object({
  id: z.string(),
  deskId: z.string(),
  level: z.enum(levels),
  agreementId: z.string(),
})

export const readTestAgreement = query({
  name: 'testAgreement.read',
  event: 'testAgreement.read',
  input: z.strictObject({ id: z.string() }),
  output: item,
  access: staffReads,
  answer: async (db, { actor, input }) => {
    const { agreements } = db.tables
    const guarded = { ...agreements, agreementId: agreements.id }
    const [row] = await db
      .select()
      .from(agreements)
      .where(and(eq(agreements.id, input.id), readableWhere(db, actor, guarded)))
    return row ? { id: row.id, deskId: row.deskId, level: row.level, agreementId: row.id } : null
  },
  discloses: (agreement) => [agreement],
})

export const listTestAgreements = query({
  name: 'testAgreement.list',
  event: 'testAgreement.listed',
  input: z.strictObject({
    cursor: z.string().optional(),
    limit: z.coerce.number().default(2),
  }),
  output: z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.union([z.object({ exact: z.number() }), z.object({ atLeast: z.number() })]),
  }),
  access: { roles: ['officer', 'manager', 'auditor'], scope: 'readable' },
  answer: async (db, { actor, input }) => {
    const { agreements } = db.tables
    const guarded = { ...agreements, agreementId: agreements.id }
    const rows = await db
      .select()
      .from(agreements)
      .where(and(readableWhere(db, actor, guarded), gt(agreements.id, input.cursor ?? '')))
      .orderBy(asc(agreements.id))
      .limit(input.limit + 1)
    const items = rows.slice(0, input.limit).map(({ id, deskId, level }) => {
      return { id, deskId, level, agreementId: id }
    })
    const nextCursor = rows.length > input.limit ? (items.at(-1)?.id ?? null) : null
    return { items, nextCursor, total: { exact: items.length } }
  },
  discloses: ({ items }) => items,
})
