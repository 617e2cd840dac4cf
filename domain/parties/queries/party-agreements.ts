import { and, asc, desc, eq, inArray, or } from 'drizzle-orm'
import { readableWhere } from '../../access/queries.ts'
import { staffReads } from '../../access/rules.ts'
import { statesOn, stateFacts } from '../../agreements/queries/state-facts.ts'
import { query } from '../../query.ts'
import { agreementsOfParty, readPartyInput } from '../schema.ts'

/** What a body's page shows; the list of agreements shows all, by its name. */
const most = 200

/** What a body is a party to, the newest first, and what records of the same body are. */
export const partyAgreements = query({
  name: 'party.listAgreements',
  event: 'party.agreementsListed',
  route: 'GET /parties/{partyId}/agreements',
  input: readPartyInput,
  output: agreementsOfParty,
  access: staffReads,
  answer: async (db, { input: { partyId }, actor, today }) => {
    const { agreements, agreementParties, parties } = db.tables
    const same = db
      .select({ id: parties.id })
      .from(parties)
      .where(or(eq(parties.id, partyId), eq(parties.mergedIntoId, partyId)))
    const rows = await db
      .select({ agreement: agreements, side: agreementParties.side, role: agreementParties.role })
      .from(agreementParties)
      .innerJoin(agreements, eq(agreements.id, agreementParties.agreementId))
      .where(
        and(
          inArray(agreementParties.partyId, same),
          readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
        ),
      )
      .orderBy(desc(agreements.signedOnLower), asc(agreements.id))
      .limit(most)
    const stateOf = await statesOn(
      db,
      rows.map(({ agreement }) => agreement),
      today,
    )
    return {
      items: rows.map(({ agreement, side, role }) => {
        const { id, reference, titles, deskId, level } = agreement
        const { signedOn } = stateFacts(agreement)
        const state = stateOf(agreement)
        return { id, reference, titles, deskId, level, side, role, signedOn, state }
      }),
    }
  },
  discloses: ({ items }) =>
    items.map(({ id, deskId, level }) => ({ id, deskId, level, agreementId: id })),
})
