import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Kit } from '../dialect/sqlite/kit.ts'

type Named = { id: AnySQLiteColumn }

/** The plan that a row is part of, and its agreement, by which access is decided without a join. */
export const planColumns = (kit: Kit, actionPlans: Named, agreements: Named) => ({
  planId: kit
    .text('plan_id')
    .notNull()
    .references(() => actionPlans.id),
  agreementId: kit
    .text('agreement_id')
    .notNull()
    .references(() => agreements.id),
})
