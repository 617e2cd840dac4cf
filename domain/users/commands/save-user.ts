import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { Role } from '../../access/schema.ts'
import { type UserRecord, userRecord } from '../queries/user-record.ts'

type Values = {
  role?: Role
  disabledAt?: Date | null
  passwordHash?: string
  language?: string | null
}

/** Writes values of a user under this `seq`, and gives the user as it is then. */
export async function saveUser(
  tx: Writer,
  { userId, seq }: { userId: string; seq: number },
  values: Values = {},
): Promise<UserRecord> {
  const { users } = tx.tables
  await tx
    .update(users)
    .set({ ...values, version: seq })
    .where(eq(users.id, userId))
  const record = await userRecord(tx, userId)
  if (record === null) throw new Error('A user that was just changed is not there.')
  return record
}
