import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'
import type { OtherName } from '../schema.ts'
import { otherNamesOf } from './party-names.ts'

type Row = Reader['tables']['parties']['$inferSelect']

export type PartyRecord = Subject & {
  row: Row
  otherNames: OtherName[]
  /** The bodies whose place it took, and since when (EDTF). */
  predecessors: { partyId: string; on: string | null }[]
}

/** A body as it is kept, with what versions hold of it, or null where there is none. */
export async function partyRecord(db: Reader, partyId: string): Promise<PartyRecord | null> {
  const { parties } = db.tables
  const [row] = await db.select().from(parties).where(eq(parties.id, partyId))
  if (!row) return null
  const otherNames = (await otherNamesOf(db, [partyId])).get(partyId) ?? []
  const predecessors = await predecessorsOf(db, partyId)
  const { kind, names, acronym, country, parentId, mergedIntoId, version } = row
  const content: Record<string, Json> = {
    ...{ kind, names, acronym, country, parentId, mergedIntoId },
    otherNames: otherNames.map(keptName),
    predecessors,
  }
  // It stands on no desk, so that two desks name one ministry alike.
  const guard = { deskId: null, level: 'internal' as const, agreementId: null }
  const kept = { row, otherNames, predecessors }
  return { kind: 'party', id: partyId, ...guard, version, content, ...kept }
}

const keptName = ({ names, acronym, calledFrom, calledUntil }: OtherName) => ({
  names,
  acronym,
  calledFrom: calledFrom?.edtf ?? null,
  calledUntil: calledUntil?.edtf ?? null,
})

async function predecessorsOf(db: Reader, partyId: string) {
  const { partySuccessions } = db.tables
  return await db
    .select({ partyId: partySuccessions.predecessorId, on: partySuccessions.succeededOn })
    .from(partySuccessions)
    .where(eq(partySuccessions.successorId, partyId))
    .orderBy(asc(partySuccessions.id))
}

/** The body, and all that it is part of; a circle, which no rule lets in, ends where it closes. */
export async function bodiesAbove(db: Reader, partyId: string): Promise<string[]> {
  const { parties } = db.tables
  const above: string[] = []
  for (let next: string | null = partyId; next !== null && !above.includes(next); ) {
    above.push(next)
    const rows: { parentId: string | null }[] = await db
      .select({ parentId: parties.parentId })
      .from(parties)
      .where(eq(parties.id, next))
    next = rows[0]?.parentId ?? null
  }
  return above
}
