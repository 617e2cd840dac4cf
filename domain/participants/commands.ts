import { eq } from 'drizzle-orm'
import { insertRows, type Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import type { Gathering } from './queries.ts'
import type { Participant } from './schema.ts'

/** Writes who took part anew. */
export async function saveParticipants(
  tx: Writer,
  gathering: Gathering,
  id: string,
  list: readonly Participant[],
): Promise<void> {
  const { participants } = tx.tables
  await tx.delete(participants).where(eq(participants[gathering], id))
  const rows = list.map((one, position) => ({ id: newId(), [gathering]: id, ...one, position }))
  await insertRows(tx, 'participants', rows)
}
