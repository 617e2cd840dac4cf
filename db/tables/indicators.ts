import type { Kit } from '../dialect/sqlite/kit.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { ActionPlanTables } from './action-plans.ts'
import type { AgreementTables } from './agreements.ts'
import type { HouseTables } from './people-of-the-house.ts'

/** What a plan is measured by: targets by period, and what was reached over time. Values are exact decimal text. */
export function indicatorTables(
  kit: Kit,
  house: HouseTables,
  { agreements }: AgreementTables,
  { actionPlans, activities, documents }: ActionPlanTables,
) {
  const indicators = kit.table(
    'indicators',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      planId: kit
        .text('plan_id')
        .notNull()
        .references(() => actionPlans.id),
      // Where it measures one activity, and not the plan as a whole.
      activityId: kit.text('activity_id').references(() => activities.id),
      titles: kit.languageMap('titles').notNull(),
      measure: kit.oneOf('measure', ['number', 'share']).notNull(),
      // What is counted, such as researchers; null for a share.
      units: kit.languageMap('units'),
      baseline: kit.text('baseline'),
      baselineOn: kit.day('baseline_on'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('indicators_plan').on(t.planId, t.id),
      kit.index('indicators_agreement').on(t.agreementId),
      kit.index('indicators_activity').on(t.activityId),
    ],
  )
  const indicatorTargets = kit.table(
    'indicator_targets',
    {
      id: kit.text('id').primaryKey(),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      // To whom an exchange leads; each way has targets of its own (`domain.md` rule 36).
      direction: kit.oneOf('direction', ['toCounterpart', 'toOurs']),
      fromDay: kit.day('from_day').notNull(),
      toDay: kit.day('to_day').notNull(),
      value: kit.text('value').notNull(),
      position: kit.int('position').notNull(),
    },
    (t) => [kit.index('indicator_targets_indicator').on(t.indicatorId, t.position)],
  )
  const measurements = kit.table(
    'measurements',
    {
      id: kit.text('id').primaryKey(),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      direction: kit.oneOf('direction', ['toCounterpart', 'toOurs']),
      measuredOn: kit.day('measured_on').notNull(),
      value: kit.text('value').notNull(),
      note: kit.text('note'),
      // The file that proves it.
      documentId: kit.text('document_id').references(() => documents.id),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('measurements_indicator').on(t.indicatorId, t.measuredOn, t.id),
      kit.index('measurements_agreement').on(t.agreementId),
    ],
  )
  return { indicators, indicatorTargets, measurements }
}
