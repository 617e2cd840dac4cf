import { asc, eq, type Placeholder, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { Agreement } from '../schema/agreement.ts'
import { namesByBody } from '../../parties/queries/party-names.ts'
import { standingId } from '../../parties/queries/standing.ts'
import { nameOn } from '../../parties/rules.ts'

const here = () => sql.placeholder('agreementId') as Placeholder & never

/**
 * The bodies of an agreement, in the order in which it names them, each by the name that it had when
 * the agreement was signed, and where that is another, by today's beside it (`domain.md` rule 25).
 */
export async function partiesOf(
  db: Reader,
  agreementId: string,
  signedOn: UncertainDay | null,
): Promise<Agreement['parties']> {
  const { agreementParties, parties } = db.tables
  const rows = await db.prepared(
    'agreement.parties',
    () =>
      db
        .select({
          id: agreementParties.partyId,
          side: agreementParties.side,
          role: agreementParties.role,
          kind: parties.kind,
          names: parties.names,
          acronym: parties.acronym,
          country: parties.country,
          standingId: parties.id,
        })
        .from(agreementParties)
        .innerJoin(parties, eq(parties.id, standingId(agreementParties.partyId)))
        .where(eq(agreementParties.agreementId, here()))
        .orderBy(asc(agreementParties.position)),
    { agreementId },
  )
  const others = await earlierNames(db, agreementId)
  return rows.map(({ standingId: id, ...body }) => {
    const then = nameOn(body, others.get(id) ?? [], signedOn)
    const { names, acronym } = body
    const nameNow = then === body ? null : { names, acronym }
    return { ...body, names: then.names, acronym: then.acronym, nameNow }
  })
}

/** What the bodies of an agreement were called before, by body. */
async function earlierNames(db: Reader, agreementId: string) {
  const { agreementParties, partyNames } = db.tables
  const rows = await db.prepared(
    'agreement.partyNames',
    () =>
      db
        .select({ name: partyNames })
        .from(agreementParties)
        .innerJoin(partyNames, eq(partyNames.partyId, standingId(agreementParties.partyId)))
        .where(eq(agreementParties.agreementId, here())),
    { agreementId },
  )
  return namesByBody(rows.map(({ name }) => name))
}

/** Who signed, with their posts of that day. */
export async function signatoriesOf(
  db: Reader,
  agreementId: string,
): Promise<Agreement['signatories']> {
  const { signatories } = db.tables
  return await db.prepared(
    'agreement.signatories',
    () =>
      db
        .select({
          id: signatories.id,
          partyId: signatories.partyId,
          personId: signatories.personId,
          side: signatories.side,
          names: signatories.names,
          posts: signatories.posts,
          powers: signatories.powers,
        })
        .from(signatories)
        .where(eq(signatories.agreementId, here()))
        .orderBy(asc(signatories.position)),
    { agreementId },
  )
}

/** The priority areas, each with the words of the source. */
export async function areasOf(
  db: Reader,
  agreementId: string,
): Promise<Agreement['areas']['list']> {
  const { agreementAreas, priorityAreas } = db.tables
  return await db.prepared(
    'agreement.areas',
    () =>
      db
        .select({
          id: priorityAreas.id,
          code: priorityAreas.code,
          labels: priorityAreas.labels,
          verbatim: agreementAreas.verbatim,
          verbatimLanguage: agreementAreas.verbatimLanguage,
        })
        .from(agreementAreas)
        .innerJoin(priorityAreas, eq(priorityAreas.id, agreementAreas.areaId))
        .where(eq(agreementAreas.agreementId, here()))
        .orderBy(asc(agreementAreas.position)),
    { agreementId },
  )
}

/** The structured terms, with the place in the text that each was read from. */
export async function clausesOf(db: Reader, agreementId: string): Promise<Agreement['clauses']> {
  const { clauses } = db.tables
  const rows = await db.prepared(
    'agreement.clauses',
    () =>
      db
        .select({
          id: clauses.id,
          kind: clauses.kind,
          terms: clauses.terms,
          placeInText: clauses.placeInText,
        })
        .from(clauses)
        .where(eq(clauses.agreementId, here()))
        .orderBy(asc(clauses.kind), asc(clauses.id)),
    { agreementId },
  )
  return rows as Agreement['clauses']
}

/** Where each fact was read: sentence, source and certainty. */
export async function assertionsOf(
  db: Reader,
  agreementId: string,
): Promise<Agreement['assertions']> {
  const { assertions } = db.tables
  const rows = await db.prepared(
    'agreement.assertions',
    () =>
      db
        .select({
          id: assertions.id,
          field: assertions.field,
          sourceId: assertions.sourceId,
          source: assertions.source,
          sourceAddress: assertions.sourceAddress,
          quotation: assertions.quotation,
          quotationLanguage: assertions.quotationLanguage,
          certainty: assertions.certainty,
          value: assertions.value,
        })
        .from(assertions)
        .where(eq(assertions.agreementId, here()))
        .orderBy(asc(assertions.field), asc(assertions.id)),
    { agreementId },
  )
  return rows as Agreement['assertions']
}
