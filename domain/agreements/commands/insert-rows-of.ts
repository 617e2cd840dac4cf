import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { listRows, partRows } from './agreement-rows.ts'

type ListRows = ReturnType<typeof listRows>
type PartRows = ReturnType<typeof partRows>['rows']

/** Writes the lists of an agreement that has none yet. */
export async function insertLists(tx: Writer, rows: ListRows): Promise<void> {
  const { agreementParties, signatories, agreementAreas, agreementProgrammes, agreementReaders } =
    tx.tables
  await insertAll(tx, agreementParties, rows.agreementParties)
  await insertAll(tx, signatories, rows.signatories)
  await insertAll(tx, agreementAreas, rows.agreementAreas)
  await insertAll(tx, agreementProgrammes, rows.agreementProgrammes)
  await insertAll(tx, agreementReaders, rows.agreementReaders)
}

/** Writes the lists of an agreement in the place of those that it had. */
export async function replaceLists(tx: Writer, agreementId: string, rows: ListRows): Promise<void> {
  const { agreementParties, signatories, agreementAreas, agreementProgrammes, agreementReaders } =
    tx.tables
  const lists = [
    agreementParties,
    signatories,
    agreementAreas,
    agreementProgrammes,
    agreementReaders,
  ]
  for (const list of lists) await tx.delete(list).where(eq(list.agreementId, agreementId))
  await insertLists(tx, rows)
}

/** Writes the events, clauses and assertions of a new agreement. */
export async function insertParts(tx: Writer, rows: PartRows): Promise<void> {
  const { legalEvents, clauses, assertions, legalSpans, legalDeadlines } = tx.tables
  await insertAll(tx, legalEvents, rows.legalEvents)
  await insertAll(tx, clauses, rows.clauses)
  await insertAll(tx, assertions, rows.assertions)
  await insertAll(tx, legalSpans, rows.legalSpans)
  await insertAll(tx, legalDeadlines, rows.legalDeadlines)
}

async function insertAll<Table extends Parameters<Writer['insert']>[0]>(
  tx: Writer,
  table: Table,
  rows: Table['$inferInsert'][],
): Promise<void> {
  if (rows.length > 0) await tx.insert(table).values(rows)
}
