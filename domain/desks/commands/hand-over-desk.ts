import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { keepVersion } from '../../audit/commands/keep-version.ts'
import { command } from '../../command.ts'
import { deskRecord } from '../queries/desk-record.ts'
import { tablesOnDesks } from '../queries/left-on-desk.ts'
import { handOverProblem, keepsDesks } from '../rules.ts'
import { deskSaved, handOverDeskInput } from '../schema.ts'
import { savedDesk } from './change-desk.ts'

/**
 * Gives everything that stands on a desk to another, whoever it is open to. What was recorded before
 * stays recorded as of the desk that it was on; nobody reads more for handing it over.
 */
export const handOverDesk = command({
  name: 'desk.handOver',
  event: 'desk.handedOver',
  route: 'POST /desks/{deskId}/handover',
  input: handOverDeskInput,
  output: deskSaved,
  access: keepsDesks,
  subject: (db, { deskId }) => deskRecord(db, deskId),
  versioned: true,
  facts: (db, { input }) => deskRecord(db, input.toDeskId),
  refuse: ({ input, facts }) => handOverProblem(input.deskId, facts),
  change: async (tx, { input: { deskId, toDeskId, reason }, seq }) => {
    for (const name of tablesOnDesks) {
      const table = tx.tables[name]
      const values = { deskId: toDeskId, version: seq }
      await tx.update(table).set(values).where(eq(table.deskId, deskId))
    }
    await moveVersions(tx, { deskId, toDeskId, seq })
    return {
      record: await savedDesk(tx, deskId, { version: seq }),
      answer: { deskId: toDeskId },
      details: { toDeskId },
      reason,
    }
  },
})

const atOnce = 200

/** Each record's content goes on in a version of the new desk, parts of records among them. */
async function moveVersions(
  tx: Writer,
  { deskId, toDeskId, seq }: { deskId: string; toDeskId: string; seq: number },
): Promise<void> {
  const { versions } = tx.tables
  for (let after = ''; ; ) {
    const rows = await tx
      .select()
      .from(versions)
      .where(
        and(eq(versions.deskId, deskId), isNull(versions.toSeq), gt(versions.subjectId, after)),
      )
      .orderBy(asc(versions.subjectId))
      .limit(atOnce)
    for (const { subjectId, subjectKind, agreementId, level, content } of rows) {
      if (subjectId === deskId) continue
      const state = { id: subjectId, kind: subjectKind, agreementId, level, deskId: toDeskId }
      await keepVersion(tx, seq, { ...state, content: content as never })
    }
    if (rows.length < atOnce) return
    after = rows.at(-1)?.subjectId ?? after
  }
}
