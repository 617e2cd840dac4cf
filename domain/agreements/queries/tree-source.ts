import { and, asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { legalStatus } from '../../legal-status/rules/legal-status.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { AgreementRow } from './agreement-record.ts'
import type { AgreementKnown } from './known/agreement-known.ts'
import { rowsKnown, rowsUnderKnown } from './known/rows-known.ts'
import { statesOn } from './state-facts.ts'

export type Row = AgreementRow

/** As many as are shown of a tree. */
export const most = 200

/** Where a tree is read from: what is known now, or what was known at an entry of the log. */
export type TreeSource = {
  rows: (which: { ids: readonly string[] } | { under: readonly string[] }) => Promise<Row[]>
  states: (rows: readonly Row[]) => Promise<(row: Row) => LegalState>
}

export const standingNow = (db: Reader, actor: Actor | null, on: Day): TreeSource => ({
  rows: async (which) => {
    const { agreements } = db.tables
    const { id, parentId } = agreements
    const wanted =
      'ids' in which ? inArray(id, [...which.ids]) : inArray(parentId, [...which.under])
    return await db
      .select()
      .from(agreements)
      .where(and(wanted, readableWhere(db, actor, { ...agreements, agreementId: id })))
      .orderBy(asc(id))
      .limit(most + 1)
  },
  states: async (rows) => await statesOn(db, rows, on),
})

export function standingThen(db: Reader, actor: Actor | null, on: Day, seq: number): TreeSource {
  const known = new Map<string, AgreementKnown>()
  const asked = { actor, seq, limit: most + 1 }
  return {
    rows: async (which) => {
      const found =
        'ids' in which
          ? await rowsKnown(db, which.ids, asked)
          : await rowsUnderKnown(db, which.under, asked)
      for (const one of found) known.set(one.row.id, one)
      return found.map(({ row }) => row)
    },
    states: async () => (row) => {
      const facts = known.get(row.id)?.facts
      return facts ? legalStatus(facts, { on }).state : 'underNegotiation'
    },
  }
}
