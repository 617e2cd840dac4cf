import { and, count, eq, inArray, max } from 'drizzle-orm'
import { type Cursor, decodeCursor, keysetPage, type Sort } from '#db/keyset.ts'
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
    if (email !== undefined) return await userByEmail(db, email)
    const page = await pageByName(db, limit, cursor)
    return {
      items: await userItems(
        db,
        page.rows.map(({ userId }) => userId),
      ),
      nextCursor: page.next ?? null,
      total: { exact: await countUsers(db) },
    }
  },
})

async function userByEmail(db: Reader, email: string) {
  const { personalValues } = db.tables
  const rows = await db
    .select({ userId: personalValues.userId })
    .from(personalValues)
    .where(
      and(
        eq(personalValues.field, 'email'),
        eq(personalValues.value, email),
        eq(personalValues.current, true),
      ),
    )
  const items = await userItems(
    db,
    rows.map(({ userId }) => userId),
  )
  return { items, nextCursor: null, total: { exact: items.length } }
}

async function pageByName(db: Reader, limit: number, cursorText: string | undefined) {
  const { personalValues } = db.tables
  const sort: Sort = {
    name: 'name',
    column: personalValues.value,
    kind: 'text',
    direction: 'ascending',
  }
  const isName = and(eq(personalValues.field, 'name'), eq(personalValues.current, true))
  return await keysetPage(
    { sort, id: personalValues.id, cursor: cursorOf(sort, cursorText), limit },
    ({ where, orderBy, limit: most }) =>
      db
        .select({
          id: personalValues.id,
          userId: personalValues.userId,
          value: personalValues.value,
        })
        .from(personalValues)
        .where(and(isName, where))
        .orderBy(...orderBy)
        .limit(most),
    ({ id, value }) => ({ id, value }),
  )
}

function cursorOf(sort: Sort, text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined
  const cursor = decodeCursor(sort, text)
  if (!cursor) throw invalid([{ path: 'cursor', code: 'wrongCursor' }])
  return cursor
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

async function countUsers(db: Reader): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(db.tables.users)
  return counted?.rows ?? 0
}
