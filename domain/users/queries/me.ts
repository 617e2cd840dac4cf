import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../../access/rules.ts'
import type { Desk } from '../../desks/schema.ts'
import { query } from '../../query.ts'
import { meInput, meOutput } from '../schema.ts'

/** The caller's own account. */
export const me = query({
  name: 'user.readOwn',
  event: 'user.ownRead',
  route: 'GET /users/me',
  input: meInput,
  output: meOutput,
  access: { roles: staff, scope: 'self' },
  answer: async (db, { actor }) => {
    if (actor?.kind !== 'user') return null
    const { users } = db.tables
    const [user] = await db.select().from(users).where(eq(users.id, actor.id))
    if (!user) return null
    const { id, version, role, language } = user
    const personal = await personalValuesOf(db, [id])
    const desks = await desksOf(db, [id])
    return { id, version, role, language, ...personal(id), desks: desks(id) }
  },
})

/** Names and e-mails of some users; empty where they were erased. */
export async function personalValuesOf(db: Reader, userIds: string[]) {
  const { personalValues } = db.tables
  const rows = await db
    .select()
    .from(personalValues)
    .where(and(inArray(personalValues.userId, userIds), eq(personalValues.current, true)))
  const valueOf = (userId: string, field: 'name' | 'email') =>
    rows.find((row) => row.userId === userId && row.field === field)?.value ?? ''
  return (userId: string) => ({ name: valueOf(userId, 'name'), email: valueOf(userId, 'email') })
}

/** The desks of some users, by code. */
export async function desksOf(db: Reader, userIds: string[]) {
  const { deskMembers, desks } = db.tables
  const rows = await db
    .select({ userId: deskMembers.userId, id: desks.id, code: desks.code, names: desks.names })
    .from(deskMembers)
    .innerJoin(desks, eq(desks.id, deskMembers.deskId))
    .where(inArray(deskMembers.userId, userIds))
    .orderBy(asc(desks.code))
  return (userId: string): Desk[] =>
    rows.filter((row) => row.userId === userId).map(({ id, code, names }) => ({ id, code, names }))
}
