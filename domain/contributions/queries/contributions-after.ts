import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Side } from '#db/values.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementsUnder } from '../../agreements/queries/agreements-around.ts'
import { totals } from '../rules.ts'
import type { GivenBySides } from '../schema.ts'
import { contributionRows, countedOf } from './contribution-rows.ts'
import { envelopesAbove } from './envelopes.ts'

type Asked = { agreementId: string; day: Day; actor: Actor | null; currency: string | null }

/**
 * What both sides give with a value date after a day, to an agreement and all under it, as the caller
 * may know; null where that is nothing. What was made up to show how plans work is left out.
 */
export async function contributionsAfter(
  db: Reader,
  { agreementId, day, actor, currency }: Asked,
): Promise<GivenBySides | null> {
  const { contributions, actionPlans } = db.tables
  const under = await agreementsUnder(db, actor, agreementId)
  const rows = await contributionRows(
    db,
    and(
      inArray(contributions.agreementId, [agreementId, ...under]),
      gt(contributions.valueOn, day),
      or(isNull(contributions.planId), eq(actionPlans.illustrative, false)),
      readableWhere(db, actor, contributions),
    ),
    currency,
  )
  if (rows.length === 0) return null
  const above = await envelopesAbove(
    db,
    rows.map(({ row }) => row.drawnFromId),
  )
  const of = (side: Side) =>
    totals(rows.filter(({ row }) => row.side === side).map(countedOf), currency, above)
  return { ours: of('ours'), counterpart: of('counterpart') }
}
