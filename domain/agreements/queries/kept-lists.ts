import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'

/** The lists of an agreement that have no record of their own, in the shape that they are said in. */
export type KeptLists = Pick<CreateAgreement, 'parties' | 'signatories' | 'programmes'> & {
  areas: CreateAgreement['areas']['list']
  readers: readonly string[]
}

/** What an agreement names: its bodies, who signed, areas and programmes, and who may read it. */
export async function keptLists(db: Reader, agreementId: string): Promise<KeptLists> {
  return {
    parties: await partiesOf(db, agreementId),
    signatories: await signatoriesOf(db, agreementId),
    areas: await areasOf(db, agreementId),
    programmes: await programmesOf(db, agreementId),
    readers: await readersOf(db, agreementId),
  }
}

async function partiesOf(db: Reader, agreementId: string): Promise<KeptLists['parties']> {
  const { agreementParties: table } = db.tables
  return await db
    .select({ partyId: table.partyId, side: table.side, role: table.role })
    .from(table)
    .where(eq(table.agreementId, agreementId))
    .orderBy(asc(table.position))
}

async function signatoriesOf(db: Reader, agreementId: string): Promise<KeptLists['signatories']> {
  const { signatories: table } = db.tables
  return await db
    .select({
      partyId: table.partyId,
      personId: table.personId,
      names: table.names,
      posts: table.posts,
      powers: table.powers,
    })
    .from(table)
    .where(eq(table.agreementId, agreementId))
    .orderBy(asc(table.position))
}

async function areasOf(db: Reader, agreementId: string): Promise<KeptLists['areas']> {
  const { agreementAreas: table } = db.tables
  return await db
    .select({
      areaId: table.areaId,
      verbatim: table.verbatim,
      verbatimLanguage: table.verbatimLanguage,
    })
    .from(table)
    .where(eq(table.agreementId, agreementId))
    .orderBy(asc(table.position))
}

async function programmesOf(db: Reader, agreementId: string): Promise<KeptLists['programmes']> {
  const { agreementProgrammes: table } = db.tables
  return await db
    .select({
      programmeId: table.programmeId,
      statedBy: table.statedBy,
      verbatim: table.verbatim,
      verbatimLanguage: table.verbatimLanguage,
    })
    .from(table)
    .where(eq(table.agreementId, agreementId))
    .orderBy(asc(table.position))
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
