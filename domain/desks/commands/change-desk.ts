import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { command } from '../../command.ts'
import { type DeskRecord, deskRecord } from '../queries/desk-record.ts'
import { keepsDesks } from '../rules.ts'
import { changeDeskInput, deskSaved } from '../schema.ts'

/** Mends what a desk is called. Its code stays: addresses and references hold it. */
export const changeDesk = command({
  name: 'desk.change',
  event: 'desk.changed',
  route: 'PATCH /desks/{deskId}',
  input: changeDeskInput,
  output: deskSaved,
  access: keepsDesks,
  subject: (db, { deskId }) => deskRecord(db, deskId),
  versioned: true,
  change: async (tx, { input: { deskId, names }, seq }) => ({
    record: await savedDesk(tx, deskId, { names, version: seq }),
    answer: { deskId },
  }),
})

/** Writes values of a desk, and gives it as it is then. */
export async function savedDesk(
  tx: Writer,
  deskId: string,
  values: Partial<Writer['tables']['desks']['$inferInsert']>,
): Promise<DeskRecord> {
  const { desks } = tx.tables
  await tx.update(desks).set(values).where(eq(desks.id, deskId))
  const record = await deskRecord(tx, deskId)
  if (!record) throw new Error('A desk that was just changed is not there.')
  return record
}
