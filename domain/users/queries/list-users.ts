import { and, eq, inArray, max } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { invalid } from '../../outcome.ts'
import { query } from '../../query.ts'
import { managesUsers, standingOf } from '../rules.ts'
import { listUsersInput, listUsersOutput, type UserItem } from '../schema.ts'
import { desksOf, personalValuesOf } from './me.ts'

/** Everybody who may or might sign in, by name. */
export const listUsers = query({
  name: 'user.list',
  event: 'user.listed',
  route: 'GET /users',
  input: listUsersInput,
  output: listUsersOutput,
  access: managesUsers,
  answer: async (db, { input: { email, limit, cursor } }) => {
    const ids = email === undefined ? await idsByName(db) : await idsByEmail(db, email)
    const begin = cursor === undefined ? 0 : placeAfter(ids, cursor)
    const shown = ids.slice(begin, begin + limit)
    const more = begin + limit < ids.length
    return {
      items: await userItems(db, shown),
      nextCursor: more ? (shown.at(-1) ?? null) : null,
      total: { exact: ids.length },
    }
  },
})

// Neither database orders names as people do; an office has few enough to do it here.
const asPeopleDo = new Intl.Collator(['en', 'es', 'zh-CN'])

async function idsByName(db: Reader): Promise<string[]> {
  const { users, personalValues } = db.tables
  const rows = await db
    .select({ id: users.id, name: personalValues.value })
    .from(users)
    .leftJoin(
      personalValues,
      and(
        eq(personalValues.userId, users.id),
        eq(personalValues.field, 'name'),
        eq(personalValues.current, true),
      ),
    )
  const order = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
    asPeopleDo.compare(one.name ?? '', other.name ?? '') || (one.id < other.id ? -1 : 1)
  return rows.sort(order).map(({ id }) => id)
}

async function idsByEmail(db: Reader, email: string): Promise<string[]> {
  const { personalValues } = db.tables
  const rows = await db
    .select({ id: personalValues.userId })
    .from(personalValues)
    .where(
      and(
        eq(personalValues.field, 'email'),
        eq(personalValues.value, email),
        eq(personalValues.current, true),
      ),
    )
  return rows.map(({ id }) => id)
}

/** A cursor is the last user of the page before. */
function placeAfter(ids: readonly string[], cursor: string): number {
  const place = ids.indexOf(cursor)
  if (place < 0) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return place + 1
}

/** The users of these ids, in this order. */
async function userItems(db: Reader, ids: string[]): Promise<UserItem[]> {
  if (ids.length === 0) return []
  const { users } = db.tables
  const rows = await db.select().from(users).where(inArray(users.id, ids))
  const personal = await personalValuesOf(db, ids)
  const desks = await desksOf(db, ids)
  const lastSignIn = await lastSignIns(db, ids)
  const items = rows.map((row) => ({
    id: row.id,
    version: row.version,
    ...personal(row.id),
    role: row.role,
    desks: desks(row.id),
    state: standingOf(row),
    lastSignInAt: lastSignIn(row.id)?.toISOString() ?? null,
    disabledAt: row.disabledAt?.toISOString() ?? null,
  }))
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? [])
}

async function lastSignIns(db: Reader, ids: string[]) {
  const { sessions } = db.tables
  const rows = await db
    .select({ userId: sessions.userId, at: max(sessions.startedAt) })
    .from(sessions)
    .where(inArray(sessions.userId, ids))
    .groupBy(sessions.userId)
  return (userId: string) => rows.find((row) => row.userId === userId)?.at ?? null
}
