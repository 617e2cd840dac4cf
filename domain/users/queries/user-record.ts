import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { commitmentTo } from '#lib/secrets.ts'
import type { Actor, Role } from '../../access/schema.ts'
import type { RecordState, Subject } from '../../command.ts'

/** A user as a command sees it. Its content names no e-mail and no name, only commitments to them. */
export type UserRecord = Subject & {
  role: Role
  deskIds: string[]
  disabledAt: Date | null
  passwordHash: string | null
}

/** The user as it is kept, or null where there is none. */
export async function userRecord(db: Reader, id: string): Promise<UserRecord | null> {
  const { users, deskMembers } = db.tables
  const [row] = await db.select().from(users).where(eq(users.id, id))
  if (!row) return null
  const desks = await db
    .select({ id: deskMembers.deskId })
    .from(deskMembers)
    .where(eq(deskMembers.userId, id))
    .orderBy(asc(deskMembers.deskId))
  const deskIds = desks.map((desk) => desk.id)
  const { role, language, disabledAt, passwordHash, version } = row
  const personal = await personalContent(db, id)
  return {
    ...userState(id, { role, deskIds, language, disabledAt, ...personal }),
    version,
    role,
    deskIds,
    disabledAt,
    passwordHash,
  }
}

type Parts = {
  role: Role
  deskIds: string[]
  language: string | null
  disabledAt: Date | null
  email: Json
  name: Json
}

/** What versions keep of a user. */
export const userState = (id: string, { disabledAt, ...parts }: Parts): RecordState => ({
  id,
  kind: 'user',
  deskId: null,
  level: 'internal',
  agreementId: null,
  content: { ...parts, disabledAt: disabledAt?.toISOString() ?? null },
})

/** A personal value as content keeps it: where it stands, and what proves that it was this one. */
export const committed = (row: { id: string; value: string; salt: string }) => ({
  id: row.id,
  commitment: commitmentTo(row.value, row.salt),
})

async function personalContent(db: Reader, userId: string): Promise<{ email: Json; name: Json }> {
  const { personalValues } = db.tables
  const rows = await db
    .select()
    .from(personalValues)
    .where(and(eq(personalValues.userId, userId), eq(personalValues.current, true)))
  const of = (field: 'email' | 'name') => {
    const row = rows.find((one) => one.field === field)
    return row ? committed(row) : null
  }
  return { email: of('email'), name: of('name') }
}

/** The subject of what people do to their own account; nobody's on the command line. */
export const ownRecord = async (db: Reader, _input: unknown, actor: Actor) =>
  actor.kind === 'user' ? await userRecord(db, actor.id) : null
