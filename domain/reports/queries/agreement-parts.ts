import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Clause } from '../../legal-status/schema/facts.ts'
import { standingId } from '../../parties/queries/standing.ts'

type Body = {
  side: 'ours' | 'counterpart'
  id: string
  names: LanguageMap
  acronym: string | null
  role: 'lead' | 'executing'
}

/** What stands under an agreement, each in its order. */
export type AgreementParts = { bodies: Body[]; areas: LanguageMap[]; clauses: Clause[] }

/** The parts of a page of agreements: three queries, however many there are. */
export async function agreementParts(
  db: Reader,
  agreements: readonly { id: string }[],
): Promise<(id: string) => AgreementParts> {
  const ids = agreements.map(({ id }) => id)
  if (ids.length === 0) return () => ({ bodies: [], areas: [], clauses: [] })
  const [bodies, areas, clauses] = [
    grouped(await bodiesOf(db, ids)),
    grouped(await areasOf(db, ids)),
    grouped(await clausesOf(db, ids)),
  ]
  return (id) => ({
    bodies: (bodies.get(id) ?? []).map(({ agreementId: _, ...body }) => body),
    areas: (areas.get(id) ?? []).map(({ labels }) => labels),
    clauses: (clauses.get(id) ?? []).map(({ kind, terms }) => {
      return { kind, ...(terms as object) } as Clause
    }),
  })
}

function grouped<Part extends { agreementId: string }>(parts: Part[]): Map<string, Part[]> {
  return Map.groupBy(parts, ({ agreementId }) => agreementId)
}

async function bodiesOf(db: Reader, ids: string[]) {
  const { agreementParties, parties } = db.tables
  return await db
    .select({
      agreementId: agreementParties.agreementId,
      side: agreementParties.side,
      role: agreementParties.role,
      id: parties.id,
      names: parties.names,
      acronym: parties.acronym,
    })
    .from(agreementParties)
    .innerJoin(parties, eq(parties.id, standingId(agreementParties.partyId)))
    .where(inArray(agreementParties.agreementId, ids))
    .orderBy(asc(agreementParties.agreementId), asc(agreementParties.position))
}

async function areasOf(db: Reader, ids: string[]) {
  const { agreementAreas, priorityAreas } = db.tables
  return await db
    .select({ agreementId: agreementAreas.agreementId, labels: priorityAreas.labels })
    .from(agreementAreas)
    .innerJoin(priorityAreas, eq(priorityAreas.id, agreementAreas.areaId))
    .where(inArray(agreementAreas.agreementId, ids))
    .orderBy(asc(agreementAreas.agreementId), asc(agreementAreas.position))
}

async function clausesOf(db: Reader, ids: string[]) {
  const { clauses } = db.tables
  return await db
    .select({ agreementId: clauses.agreementId, kind: clauses.kind, terms: clauses.terms })
    .from(clauses)
    .where(inArray(clauses.agreementId, ids))
}
