import type { Kit } from '../dialect/sqlite/kit.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { ActionPlanTables } from './action-plans.ts'
import type { AgreementTables } from './agreements.ts'
import type { HouseTables } from './people-of-the-house.ts'
import { planColumns } from './plan-columns.ts'

/** What people say of the work beside its record, and what they want to be told of. */
export function attentionTables(
  kit: Kit,
  house: HouseTables,
  { agreements }: AgreementTables,
  { actionPlans, milestones }: ActionPlanTables,
) {
  const comments = kit.table(
    'comments',
    {
      id: kit.text('id').primaryKey(),
      milestoneId: kit
        .text('milestone_id')
        .notNull()
        .references(() => milestones.id),
      ...planColumns(kit, actionPlans, agreements),
      text: kit.text('text').notNull(),
      saidBy: kit
        .text('said_by')
        .notNull()
        .references(() => house.users.id),
      saidAt: kit.instant('said_at').notNull(),
      withdrawnBy: kit.text('withdrawn_by').references(() => house.users.id),
      withdrawnAt: kit.instant('withdrawn_at'),
      withdrawnReason: kit.text('withdrawn_reason'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('comments_plan').on(t.planId, t.saidAt),
      kit.index('comments_milestone').on(t.milestoneId),
    ],
  )
  const watches = kit.table(
    'watches',
    {
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => house.users.id),
      recordId: kit.text('record_id').notNull(),
      since: kit.instant('since').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.userId, t.recordId], name: 'watches_key' })],
  )
  return { comments, watches }
}
