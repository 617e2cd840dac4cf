import type { Kit } from '../dialect/sqlite/kit.ts'
import { sides } from '../values.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { ActionPlanTables } from './action-plans.ts'
import type { AgreementTables } from './agreements.ts'
import type { HouseTables } from './people-of-the-house.ts'

/** What the sides give, and at which rates it is told in another currency. */
export function contributionTables(
  kit: Kit,
  house: HouseTables,
  { agreements }: AgreementTables,
  { actionPlans, activities, documents }: ActionPlanTables,
) {
  const contributions = kit.table(
    'contributions',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      // Where it is given for a plan, or for one activity of it.
      planId: kit.text('plan_id').references(() => actionPlans.id),
      activityId: kit.text('activity_id').references(() => activities.id),
      // The envelope that it comes out of, on this agreement or on one above: it is not counted twice.
      drawnFromId: kit.text('drawn_from_id'),
      side: kit.oneOf('side', sides).notNull(),
      form: kit.oneOf('form', ['cash', 'inKind']).notNull(),
      firmness: kit.oneOf('firmness', ['firm', 'indicative']).notNull(),
      titles: kit.languageMap('titles').notNull(),
      // Null where no amount is stated, and for what is given in kind without a value.
      ...kit.money('amount'),
      // The day whose rate it is converted at.
      valueOn: kit.day('value_on'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('contributions_agreement').on(t.agreementId, t.id),
      kit.index('contributions_plan').on(t.planId, t.id),
      kit.index('contributions_activity').on(t.activityId),
      kit.index('contributions_drawn_from').on(t.drawnFromId),
      kit.index('contributions_value').on(t.amountCurrency, t.valueOn),
    ],
  )
  // What was paid of a contribution.
  const disbursements = kit.table(
    'disbursements',
    {
      id: kit.text('id').primaryKey(),
      contributionId: kit
        .text('contribution_id')
        .notNull()
        .references(() => contributions.id),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      ...kit.money('amount'),
      paidOn: kit.day('paid_on').notNull(),
      // By which the payment is found, such as an order's number.
      reference: kit.text('reference'),
      // The file that proves it.
      documentId: kit.text('document_id').references(() => documents.id),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('disbursements_contribution').on(t.contributionId, t.paidOn, t.id),
      kit.index('disbursements_agreement').on(t.agreementId),
    ],
  )
  // One whole unit of `currency` was `rate` of `to_currency` on that day; the rate is exact decimal text.
  const exchangeRates = kit.table(
    'exchange_rates',
    {
      id: kit.text('id').primaryKey(),
      currency: kit.text('currency').notNull(),
      toCurrency: kit.text('to_currency').notNull(),
      rateOn: kit.day('rate_on').notNull(),
      rate: kit.text('rate').notNull(),
      source: kit.text('source').notNull(),
      sourceAddress: kit.text('source_address'),
      ...versionColumn(kit),
    },
    (t) => [
      kit.uniqueIndex('exchange_rates_day').on(t.currency, t.toCurrency, t.rateOn),
      kit.index('exchange_rates_latest').on(t.rateOn, t.id),
    ],
  )
  return { contributions, disbursements, exchangeRates }
}
