import { asc, eq, type Placeholder, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Agreement } from '../schema/agreement.ts'

/** The programmes that an agreement is linked to, each with the words of the source and whose it is. */
export async function programmesOf(
  db: Reader,
  agreementId: string,
): Promise<Agreement['programmes']> {
  const { agreementProgrammes, programmes, parties } = db.tables
  const rows = await db.prepared(
    'agreement.programmes',
    () =>
      db
        .select({
          id: programmes.id,
          names: programmes.names,
          owner: {
            id: parties.id,
            names: parties.names,
            acronym: parties.acronym,
            country: parties.country,
          },
          ownerCountry: programmes.ownerCountry,
          statedBy: agreementProgrammes.statedBy,
          verbatim: agreementProgrammes.verbatim,
          verbatimLanguage: agreementProgrammes.verbatimLanguage,
        })
        .from(agreementProgrammes)
        .innerJoin(programmes, eq(programmes.id, agreementProgrammes.programmeId))
        .leftJoin(parties, eq(parties.id, programmes.ownerId))
        .where(
          eq(
            agreementProgrammes.agreementId,
            sql.placeholder('agreementId') as Placeholder & never,
          ),
        )
        .orderBy(asc(agreementProgrammes.position)),
    { agreementId },
  )
  return rows
}
