import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import type { FieldProblem } from '../../outcome.ts'
import { makeSignInLink } from '../../sessions/commands/sign-in-links.ts'
import { namesClosedDesk } from '../queries/open-desks.ts'
import { userState } from '../queries/user-record.ts'
import { managesUsers } from '../rules.ts'
import { addUserInput, addUserOutput } from '../schema.ts'
import { keepPersonalValue } from './personal-value.ts'

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
    unknownDesk: await namesClosedDesk(db, input.deskIds),
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
