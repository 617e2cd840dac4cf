import { and, count, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { query } from '../../query.ts'
import { managesUsers } from '../rules.ts'
import { userInput, type WorkOfUser, workOfUserOutput } from '../schema.ts'
import { desksOf } from './me.ts'

/** What would have nobody: asked before an account is disabled. */
export const workOfUser = query({
  name: 'user.readWork',
  event: 'user.workRead',
  route: 'GET /users/{userId}/work',
  input: userInput,
  output: workOfUserOutput,
  access: managesUsers,
  answer: async (db, { input: { userId }, actor }): Promise<WorkOfUser | null> => {
    const { users, drafts } = db.tables
    const [user] = await db.select().from(users).where(eq(users.id, userId))
    if (!user) return null
    const works = user.role === 'officer' || user.role === 'manager'
    const desks = works ? (await desksOf(db, [userId]))(userId) : []
    const attended = await attendedByOthers(db, userId)
    const left = desks.filter(({ id }) => !attended.has(id))
    const agreements = await agreementsOn(
      db,
      actor,
      left.map(({ id }) => id),
    )
    const [counted] = await db
      .select({ rows: count() })
      .from(drafts)
      .where(eq(drafts.userId, userId))
    return {
      desks: left.map((desk) => ({ ...desk, agreements: agreements.get(desk.id) ?? 0 })),
      drafts: Number(counted?.rows ?? 0),
    }
  },
})

/** Desks where another officer or manager may sign in. */
async function attendedByOthers(db: Reader, userId: string): Promise<Set<string>> {
  const { users, deskMembers } = db.tables
  const rows = await db
    .selectDistinct({ id: deskMembers.deskId })
    .from(deskMembers)
    .innerJoin(users, eq(users.id, deskMembers.userId))
    .where(
      and(
        ne(users.id, userId),
        isNull(users.disabledAt),
        inArray(users.role, ['officer', 'manager']),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

async function agreementsOn(db: Reader, actor: Actor | null, deskIds: string[]) {
  if (deskIds.length === 0) return new Map<string, number>()
  const { agreements } = db.tables
  const guarded = { ...agreements, agreementId: agreements.id }
  const rows = await db
    .select({ id: agreements.deskId, rows: count() })
    .from(agreements)
    .where(and(inArray(agreements.deskId, deskIds), readableWhere(db, actor, guarded)))
    .groupBy(agreements.deskId)
  return new Map(rows.map((row) => [row.id, Number(row.rows)]))
}
