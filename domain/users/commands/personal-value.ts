import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { newSalt } from '#lib/secrets.ts'
import { committed } from '../queries/user-record.ts'

/** Personal values stand here alone, so that they can be erased; what is kept for ever has commitments. */
export async function keepPersonalValue(
  tx: Writer,
  userId: string,
  field: 'email' | 'name',
  value: string,
) {
  const { personalValues } = tx.tables
  await tx
    .update(personalValues)
    .set({ current: false })
    .where(and(eq(personalValues.userId, userId), eq(personalValues.field, field)))
  const row = { id: newId(), userId, field, value, salt: newSalt(), current: true }
  await tx.insert(personalValues).values(row)
  return committed(row)
}
