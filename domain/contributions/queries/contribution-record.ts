import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { writeMoney } from '#lib/money.ts'
import type { Subject } from '../../command.ts'
import type { RecordStatus } from '../../record-status/schema.ts'

export type ContributionRow = Reader['tables']['contributions']['$inferSelect']

/** A contribution as a command sees it, with where the plan stands that it is given to, if any. */
export type ContributionRecord = Subject & {
  agreementId: string
  deskId: string
  planStatus: RecordStatus | null
  row: ContributionRow
}

/** The contribution as it is kept, or null where there is none. */
export async function contributionRecord(
  db: Reader,
  id: string,
): Promise<ContributionRecord | null> {
  const { contributions, actionPlans } = db.tables
  const [found] = await db
    .select({ row: contributions, planStatus: actionPlans.recordStatus })
    .from(contributions)
    .leftJoin(actionPlans, eq(actionPlans.id, contributions.planId))
    .where(eq(contributions.id, id))
  return found ? { ...contributionState(found.row), ...found } : null
}

/** A contribution as its row tells it. */
export const contributionState = (row: ContributionRow) => ({
  kind: 'contribution',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  content: contributionContent(row),
})

/** What versions keep of a contribution. */
const contributionContent = (row: ContributionRow): Record<string, Json> => ({
  planId: row.planId,
  activityId: row.activityId,
  drawnFromId: row.drawnFromId,
  side: row.side,
  form: row.form,
  firmness: row.firmness,
  titles: row.titles,
  money: moneyOf(row),
  valueOn: row.valueOn,
})

/** The amount of a row, or null where none is stated. */
export const moneyOf = ({
  amount,
  amountCurrency,
}: {
  amount: number | null
  amountCurrency: string | null
}) =>
  amount === null || amountCurrency === null
    ? null
    : writeMoney({ minor: amount, currency: amountCurrency })
