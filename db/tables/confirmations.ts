import { sql } from 'drizzle-orm'
import type { Kit } from '../dialect/sqlite/kit.ts'
import { type Json, type LanguageMap, sides } from '../values.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { ActionPlanTables } from './action-plans.ts'
import type { AgreementTables } from './agreements.ts'
import type { HouseTables } from './people-of-the-house.ts'
import { planColumns } from './plan-columns.ts'

/** What each side has said yes to, by which way, and what was asked to be otherwise. */
export function confirmationTables(
  kit: Kit,
  house: HouseTables,
  { agreements }: AgreementTables,
  { actionPlans, milestones, documents }: ActionPlanTables,
) {
  const ofPlan = () => planColumns(kit, actionPlans, agreements)
  // A content of a plan that was put to somebody: as it stood from entry `seq` of the audit log on.
  const planContents = kit.table(
    'plan_contents',
    {
      id: kit.text('id').primaryKey(),
      ...ofPlan(),
      seq: kit.int('seq').notNull(),
      hash: kit.text('hash').notNull(),
      content: kit.json<Json>('content').notNull(),
      // What bodies and areas in it were called then; no part of what is hashed.
      names: kit.json<Record<string, LanguageMap>>('names').notNull(),
    },
    (t) => [kit.uniqueIndex('plan_contents_plan').on(t.planId, t.seq)],
  )
  const confirmationLinks = kit.table(
    'confirmation_links',
    {
      id: kit.text('id').primaryKey(),
      ...ofPlan(),
      contentId: kit
        .text('content_id')
        .notNull()
        .references(() => planContents.id),
      // Of the random text in the address, which itself is kept nowhere.
      tokenHash: kit.text('token_hash').notNull().unique(),
      recipient: kit.text('recipient').notNull(),
      language: kit.text('language').notNull(),
      sentBy: kit.text('sent_by').references(() => house.users.id),
      sentAt: kit.instant('sent_at').notNull(),
      expiresAt: kit.instant('expires_at').notNull(),
      revokedAt: kit.instant('revoked_at'),
      answeredAt: kit.instant('answered_at'),
      answer: kit.oneOf('answer', ['confirmed', 'disputed', 'counterProposed']),
      // Who answered, in their own words, and what they object to.
      name: kit.text('name'),
      post: kit.text('post'),
      statement: kit.text('statement'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('confirmation_links_plan').on(t.planId, t.sentAt),
      kit
        .index('confirmation_links_open')
        .on(t.deskId, t.sentAt)
        .where(sql`answered_at IS NULL AND revoked_at IS NULL`),
    ],
  )
  const confirmations = kit.table(
    'confirmations',
    {
      id: kit.text('id').primaryKey(),
      ...ofPlan(),
      contentId: kit
        .text('content_id')
        .notNull()
        .references(() => planContents.id),
      side: kit.oneOf('side', sides).notNull(),
      way: kit.oneOf('way', ['signedIn', 'link', 'sheet']).notNull(),
      // Who recorded it: of our side's own confirmation, who gave it.
      confirmedBy: kit.text('confirmed_by').references(() => house.users.id),
      linkId: kit.text('link_id').references(() => confirmationLinks.id),
      documentId: kit.text('document_id').references(() => documents.id),
      name: kit.text('name'),
      post: kit.text('post'),
      confirmedAt: kit.instant('confirmed_at').notNull(),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('confirmations_plan').on(t.planId, t.confirmedAt),
      kit.index('confirmations_content').on(t.contentId, t.side),
      kit.index('confirmations_desk').on(t.deskId, t.confirmedAt),
    ],
  )
  const counterProposals = kit.table(
    'counter_proposals',
    {
      id: kit.text('id').primaryKey(),
      ...ofPlan(),
      linkId: kit
        .text('link_id')
        .notNull()
        .references(() => confirmationLinks.id),
      subjectKind: kit.oneOf('subject_kind', ['actionPlan', 'activity', 'milestone']).notNull(),
      subjectId: kit.text('subject_id').notNull(),
      field: kit.text('field').notNull(),
      language: kit.text('language').notNull(),
      value: kit.text('value').notNull(),
      reason: kit.text('reason').notNull(),
      madeAt: kit.instant('made_at').notNull(),
      state: kit.oneOf('state', ['waiting', 'accepted', 'declined']).notNull(),
      decidedBy: kit.text('decided_by').references(() => house.users.id),
      decidedAt: kit.instant('decided_at'),
      decisionReason: kit.text('decision_reason'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('counter_proposals_plan').on(t.planId, t.madeAt),
      kit.index('counter_proposals_waiting').on(t.deskId, t.madeAt).where(sql`state = 'waiting'`),
    ],
  )
  // An agreed day that somebody asks to move; the days that it had when that was asked stay here.
  const dateRequests = kit.table(
    'date_requests',
    {
      id: kit.text('id').primaryKey(),
      ...ofPlan(),
      milestoneId: kit
        .text('milestone_id')
        .notNull()
        .references(() => milestones.id),
      baselineOn: kit.day('baseline_on').notNull(),
      forecastOn: kit.day('forecast_on').notNull(),
      askedOn: kit.day('asked_on').notNull(),
      reason: kit.text('reason').notNull(),
      askedBy: kit
        .text('asked_by')
        .notNull()
        .references(() => house.users.id),
      askedAt: kit.instant('asked_at').notNull(),
      state: kit.oneOf('state', ['waiting', 'approved', 'refused']).notNull(),
      decidedBy: kit.text('decided_by').references(() => house.users.id),
      decidedAt: kit.instant('decided_at'),
      decisionReason: kit.text('decision_reason'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('date_requests_plan').on(t.planId, t.askedAt),
      // One at a time: the next may come when the one before was decided.
      kit.uniqueIndex('date_requests_open').on(t.milestoneId).where(sql`state = 'waiting'`),
      kit.index('date_requests_waiting').on(t.deskId, t.askedAt).where(sql`state = 'waiting'`),
    ],
  )
  return { planContents, confirmationLinks, confirmations, counterProposals, dateRequests }
}
