import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'

type Row = Reader['tables']['agreements']['$inferSelect']

/** What a list of areas is kept as: the entry of the taxonomy with the source's own words. */
export type KeptArea = { areaId: string; verbatim: string; verbatimLanguage: string }

/** The agreement as it is kept, with what versions hold of it, or null where there is none. */
export async function agreementRecord(
  db: Reader,
  agreementId: string,
): Promise<(Subject & { row: Row; areas: KeptArea[]; readers: string[] }) | null> {
  const { agreements } = db.tables
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!row) return null
  const { deskId, level, version } = row
  const [areas, readers] = [await keptAreas(db, agreementId), await readersOf(db, agreementId)]
  return {
    kind: 'agreement',
    id: agreementId,
    agreementId,
    ...{ deskId, level, version, row, areas, readers },
    content: agreementContent(row, areas, readers),
  }
}

/** What versions keep of an agreement: its own row, with the lists that have no record of their own. */
export const agreementContent = (
  row: Omit<Row, 'version' | 'sortTitle'>,
  areas: readonly KeptArea[],
  readers: readonly string[],
): Record<string, Json> => ({
  reference: row.reference,
  counterpartReference: row.counterpartReference,
  kind: row.kind,
  titles: row.titles,
  counterpartCountry: row.counterpartCountry,
  legalCharacter: { ours: row.ourCharacter, counterpart: row.counterpartCharacter },
  signedOn: row.signedOn,
  signedAt: row.signedAt,
  enteredIntoForceOn: row.enteredIntoForceOn,
  areas: {
    statedBy: row.areasStatedBy,
    exhaustive: row.areasExhaustive,
    list: areas.map((area) => ({ ...area })),
  },
  recordStatus: row.recordStatus,
  readers: [...readers],
})

async function keptAreas(db: Reader, agreementId: string): Promise<KeptArea[]> {
  const { agreementAreas } = db.tables
  return await db
    .select({
      areaId: agreementAreas.areaId,
      verbatim: agreementAreas.verbatim,
      verbatimLanguage: agreementAreas.verbatimLanguage,
    })
    .from(agreementAreas)
    .where(eq(agreementAreas.agreementId, agreementId))
    .orderBy(asc(agreementAreas.position))
}

/** Who may read a restricted agreement. */
export async function readersOf(db: Reader, agreementId: string): Promise<string[]> {
  const { agreementReaders } = db.tables
  const rows = await db
    .select({ userId: agreementReaders.userId })
    .from(agreementReaders)
    .where(eq(agreementReaders.agreementId, agreementId))
    .orderBy(asc(agreementReaders.userId))
  return rows.map(({ userId }) => userId)
}
