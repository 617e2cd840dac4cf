import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { newSalt } from '#lib/secrets.ts'
import { command } from '../../command.ts'
import type { FieldProblem } from '../../outcome.ts'
import { makeSignInLink } from '../../sessions/commands/sign-in-links.ts'
import { committed, userState } from '../queries/user-record.ts'
import { managesUsers } from '../rules.ts'
import { addUserInput, addUserOutput } from '../schema.ts'

/** Adds a user, who comes in first by the one-time link of the answer and chooses a password there. */
export const addUser = command({
  name: 'user.add',
  event: 'user.added',
  route: 'POST /users',
  input: addUserInput,
  output: addUserOutput,
  access: managesUsers,
  facts: async (db, { input }) => ({
    emailTaken: await isEmailTaken(db, input.email),
    unknownDesk: await namesUnknownDesk(db, input.deskIds),
  }),
  refuse: ({ facts }) => {
    const fields: FieldProblem[] = []
    if (facts.emailTaken) fields.push({ path: 'email', code: 'emailTaken' })
    if (facts.unknownDesk) fields.push({ path: 'deskIds', code: 'noSuchDesk' })
    return fields.length > 0 ? { code: 'invalid', fields } : null
  },
  change: async (tx, { input, seq, now }) => {
    const id = newId()
    const { role } = input
    const deskIds = [...new Set(input.deskIds)].sort()
    await tx.insert(tx.tables.users).values({ id, role, createdAt: now, version: seq })
    for (const deskId of deskIds) {
      await tx.insert(tx.tables.deskMembers).values({ userId: id, deskId })
    }
    const email = await keepPersonalValue(tx, id, 'email', input.email)
    const name = await keepPersonalValue(tx, id, 'name', input.name)
    const link = await makeSignInLink(tx, id, now)
    return {
      record: userState(id, { role, deskIds, language: null, disabledAt: null, email, name }),
      answer: { userId: id, ...link, signInPath: null },
      toldOnce: { signInPath: link.signInPath },
    }
  },
})

async function isEmailTaken(db: Reader, email: string): Promise<boolean> {
  const { personalValues } = db.tables
  const rows = await db
    .select({ id: personalValues.id })
    .from(personalValues)
    .where(
      and(
        eq(personalValues.field, 'email'),
        eq(personalValues.value, email),
        eq(personalValues.current, true),
      ),
    )
  return rows.length > 0
}

async function namesUnknownDesk(db: Reader, deskIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(deskIds)]
  if (wanted.length === 0) return false
  const { desks } = db.tables
  const known = await db.select({ id: desks.id }).from(desks).where(inArray(desks.id, wanted))
  return known.length < wanted.length
}

/** Personal values stand here alone, so that they can be erased; what is kept for ever has commitments. */
async function keepPersonalValue(
  tx: Writer,
  userId: string,
  field: 'email' | 'name',
  value: string,
) {
  const row = { id: newId(), userId, field, value, salt: newSalt(), current: true }
  await tx.insert(tx.tables.personalValues).values(row)
  return committed(row)
}
