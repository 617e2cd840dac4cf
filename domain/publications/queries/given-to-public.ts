import { and, eq, inArray } from 'drizzle-orm'
import { type Side, sides } from '#db/values.ts'
import type { Reader } from '#db/store.ts'
import { readMoney } from '#lib/money.ts'
import { agreedOfPlans } from '../../confirmations/queries/agreed-of-plans.ts'
import type { ContentContribution } from '../../confirmations/schema/content.ts'
import { moneyOf } from '../../contributions/queries/contribution-record.ts'
import { envelopesAbove } from '../../contributions/queries/envelopes.ts'
import { type Counted, totals } from '../../contributions/rules.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'
import { openLevels } from './open-sources.ts'

type Given = NonNullable<AgreementSnapshot['contributions']>
type Said = Pick<ContentContribution, 'side' | 'form' | 'firmness' | 'money' | 'drawnFromId'>

/**
 * What the public is told of what both sides give: sums by side and currency, and never what they
 * consist of. Of a plan only what both sides said yes to counts, as they said yes to it (`domain.md`
 * rule 28); what is guarded, or was made up to show how plans work, does not. Undefined where that is
 * nothing.
 */
export async function givenToPublic(db: Reader, agreementId: string): Promise<Given | undefined> {
  const counted = await countedFor(db, agreementId)
  if (counted.length === 0) return undefined
  const above = await envelopesAbove(
    db,
    counted.map(({ drawnFromId }) => drawnFromId),
  )
  const [ours, counterpart] = sides.map((side) => sumsOf(side, counted, above))
  return ours && counterpart && { ours, counterpart }
}

/** How many contributions the public is told of in sums. */
export const countOfGiven = async (db: Reader, agreementId: string): Promise<number> =>
  (await countedFor(db, agreementId)).length

function sumsOf(
  side: Side,
  counted: readonly Counted[],
  above: ReadonlyMap<string, string | null>,
): Given['ours'] {
  const own = counted.filter((one) => one.side === side)
  const { firm, indicative, withoutAmount, inKindWithoutValue } = totals(own, null, above)
  return {
    ...{ firm: firm.amounts, indicative: indicative.amounts },
    ...{ withoutAmount, inKindWithoutValue },
  }
}

async function countedFor(db: Reader, agreementId: string): Promise<Counted[]> {
  const { contributions, actionPlans } = db.tables
  const open = [...openLevels]
  const rows = await db
    .select({ row: contributions, plan: actionPlans })
    .from(contributions)
    .leftJoin(actionPlans, eq(actionPlans.id, contributions.planId))
    .where(and(eq(contributions.agreementId, agreementId), inArray(contributions.level, open)))
  const isOpen = ({ plan }: (typeof rows)[number]) =>
    plan === null || (!plan.illustrative && openLevels.some((level) => level === plan.level))
  const shown = rows.filter(isOpen)
  const plans = await agreedOfPlans(
    db,
    shown.flatMap(({ row }) => row.planId ?? []),
  )
  return shown.flatMap(({ row }) => {
    const { contributions: agreed } = plans.get(row.planId ?? '')?.agreed?.content ?? {}
    const said =
      row.planId === null
        ? { ...row, money: moneyOf(row) }
        : agreed?.find(({ id }) => id === row.id)
    return said ? [countedOf(row.id, said)] : []
  })
}

function countedOf(id: string, { side, form, firmness, money, drawnFromId }: Said): Counted {
  const read = money && readMoney(money)
  const { minor, currency } = read?.ok ? read.value : { minor: null, currency: null }
  return { ...{ id, side, form, firmness, minor, currency, drawnFromId }, rate: null }
}
