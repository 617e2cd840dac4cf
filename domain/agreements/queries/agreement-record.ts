import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Side } from '#db/values.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'

type Row = Reader['tables']['agreements']['$inferSelect']

/** What a list of areas is kept as: the entry of the taxonomy with the source's own words. */
export type KeptArea = { areaId: string; verbatim: string; verbatimLanguage: string }

/** What a link to a programme is kept as. */
export type KeptProgrammeLink = {
  programmeId: string
  statedBy: Side | null
  verbatim: string
  verbatimLanguage: string
}

/** Lists that have no record of their own. */
export type KeptLists = {
  areas: readonly KeptArea[]
  programmes: readonly KeptProgrammeLink[]
}

/** The agreement as it is kept, with what versions hold of it, or null where there is none. */
export async function agreementRecord(
  db: Reader,
  agreementId: string,
): Promise<(Subject & { row: Row; lists: KeptLists; readers: string[] }) | null> {
  const { agreements } = db.tables
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!row) return null
  const { deskId, level, version } = row
  const lists = {
    areas: await keptAreas(db, agreementId),
    programmes: await keptProgrammes(db, agreementId),
  }
  const readers = await readersOf(db, agreementId)
  return {
    kind: 'agreement',
    id: agreementId,
    agreementId,
    ...{ deskId, level, version, row, lists, readers },
    content: agreementContent(row, lists, readers),
  }
}

/** What versions keep of an agreement: its own row, with the lists that have no record of their own. */
export const agreementContent = (
  row: Omit<Row, 'version' | 'sortTitle'>,
  { areas, programmes }: KeptLists,
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
  programmes: programmes.map((link) => ({ ...link })),
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

async function keptProgrammes(db: Reader, agreementId: string): Promise<KeptProgrammeLink[]> {
  const { agreementProgrammes } = db.tables
  const { programmeId, statedBy, verbatim, verbatimLanguage } = agreementProgrammes
  return await db
    .select({ programmeId, statedBy, verbatim, verbatimLanguage })
    .from(agreementProgrammes)
    .where(eq(agreementProgrammes.agreementId, agreementId))
    .orderBy(asc(agreementProgrammes.position))
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
