import { inArray, or } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { otherNamesOf } from './party-names.ts'

type Name = { names: LanguageMap; acronym: string | null; country: string | null }

/**
 * All names that an agreement of these bodies is found by: theirs, those that they had, those of records
 * that were found to be of the same body, and of whoever took their place (`domain.md` rule 25).
 */
export async function namesFoundBy(db: Reader, partyIds: readonly string[]): Promise<Name[]> {
  const ids = await bodiesReached(db, partyIds, 'successors')
  if (ids.length === 0) return []
  const { parties } = db.tables
  const { id, names, acronym, country } = parties
  const bodies = await db
    .select({ id, names, acronym, country })
    .from(parties)
    .where(inArray(id, ids))
  const others = await otherNamesOf(db, ids)
  return bodies.flatMap((body) => [
    body,
    ...(others.get(body.id) ?? []).map((name) => ({ ...name, country: body.country })),
  ])
}

/**
 * The bodies, the records that are of the same, and from one to the next all that came before them, or
 * took their place: as many questions as the longest line has members.
 */
export async function bodiesReached(
  db: Reader,
  partyIds: readonly string[],
  towards: 'predecessors' | 'successors',
): Promise<string[]> {
  const reached = new Set<string>()
  for (let next = [...new Set(partyIds)]; next.length > 0; ) {
    for (const id of next) reached.add(id)
    const near = [...(await sameAs(db, next)), ...(await related(db, next, towards))]
    next = [...new Set(near)].filter((id) => !reached.has(id))
  }
  return [...reached].toSorted()
}

async function sameAs(db: Reader, partyIds: string[]): Promise<string[]> {
  const { id, mergedIntoId } = db.tables.parties
  const rows = await db
    .select({ id, mergedIntoId })
    .from(db.tables.parties)
    .where(or(inArray(id, partyIds), inArray(mergedIntoId, partyIds)))
  return rows.flatMap((row) => (row.mergedIntoId === null ? [row.id] : [row.id, row.mergedIntoId]))
}

async function related(
  db: Reader,
  partyIds: string[],
  towards: 'predecessors' | 'successors',
): Promise<string[]> {
  const { predecessorId, successorId } = db.tables.partySuccessions
  const [here, there] =
    towards === 'successors' ? [predecessorId, successorId] : [successorId, predecessorId]
  const rows = await db
    .select({ id: there })
    .from(db.tables.partySuccessions)
    .where(inArray(here, partyIds))
  return rows.map(({ id }) => id)
}
