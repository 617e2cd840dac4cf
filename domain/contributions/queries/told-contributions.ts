import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Side } from '#db/values.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementsUnder } from '../../agreements/queries/agreements-around.ts'
import { paymentsOf } from '../../disbursements/queries/payments.ts'
import { paidTold } from '../../disbursements/rules.ts'
import { query } from '../../query.ts'
import { totals } from '../rules.ts'
import {
  contributionsOfAgreementInput,
  contributionsOfPlanInput,
  contributionsTold,
  type ContributionsTold,
  type SideContributions,
} from '../schema.ts'
import {
  contributionRows,
  contributionsTold as told,
  countedOf,
  type Found,
} from './contribution-rows.ts'
import { envelopesAbove } from './envelopes.ts'

const discloses = ({ agreementId, ours, counterpart, ...own }: ContributionsTold) => [
  { ...own, agreementId },
  ...[...ours.items, ...counterpart.items].map(({ id, agreement, deskId, level }) => {
    return { id, agreementId: agreement.id, deskId, level }
  }),
]

/** What both sides give to an action plan, and the sums of it. */
export const contributionsOfPlan = query({
  name: 'contribution.readOfPlan',
  event: 'contribution.ofPlanRead',
  route: 'GET /action-plans/{planId}/contributions',
  input: contributionsOfPlanInput,
  output: contributionsTold,
  access: staffReads,
  answer: async (db, { input: { planId }, actor, home: { currency } }) => {
    const { actionPlans, contributions } = db.tables
    const { id, agreementId, deskId, level } = actionPlans
    const [plan] = await db
      .select({ id, agreementId, deskId, level })
      .from(actionPlans)
      .where(and(eq(id, planId), readableWhere(db, actor, actionPlans)))
    if (!plan) return null
    const here = eq(contributions.planId, planId)
    return await answerOf(db, { place: plan, here, actor, currency })
  },
  discloses,
})

/**
 * What both sides give to an agreement, to its plans and to the agreements under it. A plan that was
 * made up to show how plans work is left out.
 */
export const contributionsOfAgreement = query({
  name: 'contribution.readOfAgreement',
  event: 'contribution.ofAgreementRead',
  route: 'GET /agreements/{agreementId}/contributions',
  input: contributionsOfAgreementInput,
  output: contributionsTold,
  access: staffReads,
  answer: async (db, { input: { agreementId }, actor, home: { currency } }) => {
    const { agreements, contributions, actionPlans } = db.tables
    const { id, deskId, level } = agreements
    const readable = readableWhere(db, actor, { ...agreements, agreementId: id })
    const [agreement] = await db
      .select({ id, deskId, level })
      .from(agreements)
      .where(and(eq(id, agreementId), readable))
    if (!agreement) return null
    const under = await agreementsUnder(db, actor, agreementId)
    const here = and(
      inArray(contributions.agreementId, [agreementId, ...under]),
      or(isNull(contributions.planId), eq(actionPlans.illustrative, false)),
    )
    const place = { ...agreement, agreementId }
    return await answerOf(db, { place, here, actor, currency })
  },
  discloses,
})

type Place = Pick<ContributionsTold, 'id' | 'agreementId' | 'deskId' | 'level'>
type Asked = {
  place: Place
  here: SQL | undefined
  actor: Actor | null
  currency: string | null
}

async function answerOf(
  db: Reader,
  { place, here, actor, currency }: Asked,
): Promise<ContributionsTold> {
  const { contributions } = db.tables
  const where = and(here, readableWhere(db, actor, contributions))
  const rows = await contributionRows(db, where, currency).orderBy(asc(contributions.id))
  const above = await envelopesAbove(
    db,
    rows.map(({ row }) => row.drawnFromId),
  )
  const readable = readableWhere(db, actor, db.tables.disbursements)
  const payments = await paymentsOf(
    db,
    rows.map(({ row }) => row.id),
    { readable },
  )
  const ofSide = async (side: Side): Promise<SideContributions> => {
    const own: Found[] = rows.filter(({ row }) => row.side === side)
    return {
      paid: paidTold(payments.own(own.map(({ row }) => row.id))),
      ...totals(own.map(countedOf), currency, above),
      items: await told(db, own, { actor, currency }),
    }
  }
  return {
    ...place,
    currency,
    writable: can(actor, deskWrites, place, await isNamed(db, actor, place)),
    ours: await ofSide('ours'),
    counterpart: await ofSide('counterpart'),
  }
}
