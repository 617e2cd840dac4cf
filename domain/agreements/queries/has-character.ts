import { and, eq, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LegalCharacter, WholeCharacter } from '../schema/words.ts'

/** Agreements of a legal character, as `legalCharacterOf` derives it of what the sides answered. */
export function hasCharacter(db: Reader, whole: WholeCharacter): SQL | undefined {
  const { ourCharacter, counterpartCharacter } = db.tables.agreements
  const said = (ours: LegalCharacter, counterpart: LegalCharacter) =>
    and(eq(ourCharacter, ours), eq(counterpartCharacter, counterpart))
  switch (whole) {
    case 'disputed':
      return or(said('binding', 'nonBinding'), said('nonBinding', 'binding'))
    case 'notStated':
      // By the index's first column, whichever side has not said.
      return or(
        eq(ourCharacter, 'notStated'),
        said('binding', 'notStated'),
        said('nonBinding', 'notStated'),
      )
    default:
      return said(whole, whole)
  }
}
