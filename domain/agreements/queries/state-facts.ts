import { and, gte, inArray, lte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { type UsualLife, usualState } from '../../legal-status/rules/usual-life.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import { uncertain } from '../../uncertain-columns.ts'

type Row = Pick<
  Reader['tables']['agreements']['$inferSelect'],
  | 'signedOn'
  | 'signedOnLower'
  | 'signedOnUpper'
  | 'firstSignedOn'
  | 'enteredIntoForceOn'
  | 'enteredIntoForceOnLower'
  | 'enteredIntoForceOnUpper'
  | 'entryStated'
  | 'inForceUntil'
>

/** What a row tells the legal state of a usual life from. */
export const stateFacts = (
  row: Row,
): UsualLife & Record<'signedOn' | 'enteredIntoForceOn', UncertainDay | null> => ({
  signedOn: uncertain(row.signedOn, row.signedOnLower, row.signedOnUpper),
  enteredIntoForceOn: uncertain(
    row.enteredIntoForceOn,
    row.enteredIntoForceOnLower,
    row.enteredIntoForceOnUpper,
  ),
  firstSignedOn: row.firstSignedOn,
  entryStated: row.entryStated,
  inForceUntil: row.inForceUntil,
})

type StatedRow = Row & { id: string; hasTurns: boolean }

/** The legal states of some agreements on a day: of the usual ones by their rows, else by their spans. */
export async function statesOn(
  db: Reader,
  rows: readonly StatedRow[],
  on: Day,
): Promise<(row: StatedRow) => LegalState> {
  const turned = rows.filter(({ hasTurns }) => hasTurns).map(({ id }) => id)
  const spans = await spansOn(db, turned, on)
  return (row) =>
    row.hasTurns ? (spans.get(row.id) ?? 'underNegotiation') : usualState(stateFacts(row), on)
}

async function spansOn(db: Reader, ids: readonly string[], on: Day) {
  const spans = new Map<string, LegalState>()
  if (ids.length === 0) return spans
  const { legalSpans } = db.tables
  const rows = await db
    .select({ id: legalSpans.agreementId, state: legalSpans.state })
    .from(legalSpans)
    .where(
      and(
        inArray(legalSpans.agreementId, [...ids]),
        lte(legalSpans.fromDay, on),
        gte(legalSpans.toDay, on),
      ),
    )
  for (const { id, state } of rows) spans.set(id, state as LegalState)
  return spans
}
