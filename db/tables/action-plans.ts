import { sql } from 'drizzle-orm'
import type { Kit } from '../dialect/sqlite/kit.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { AgreementTables } from './agreements.ts'
import type { PartyTables } from './parties.ts'
import type { HouseTables } from './people-of-the-house.ts'
import { planColumns } from './plan-columns.ts'

const recordStatuses = ['draft', 'submitted', 'validated', 'reopened'] as const
const healths = ['notStarted', 'onTrack', 'atRisk', 'offTrack', 'done', 'dropped'] as const

/** The programme of work under an agreement, what was done of it, and the files that prove it. */
export function actionPlanTables(
  kit: Kit,
  house: HouseTables,
  bodies: PartyTables,
  { agreements }: AgreementTables,
) {
  const actionPlans = kit.table(
    'action_plans',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      titles: kit.languageMap('titles').notNull(),
      fromDay: kit.day('from_day').notNull(),
      toDay: kit.day('to_day').notNull(),
      illustrative: kit.bool('illustrative').notNull(),
      recordStatus: kit.oneOf('record_status', recordStatuses).notNull().default('draft'),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('action_plans_agreement').on(t.agreementId, t.fromDay),
      kit.index('action_plans_from').on(t.fromDay, t.id),
      kit
        .index('action_plans_open')
        .on(t.deskId, t.id, t.toDay)
        .where(sql`record_status IN ('draft', 'reopened')`),
      // Few wait for a manager at any time.
      kit.index('action_plans_submitted').on(t.deskId).where(sql`record_status = 'submitted'`),
    ],
  )
  const activities = kit.table(
    'activities',
    {
      id: kit.text('id').primaryKey(),
      ...planColumns(kit, actionPlans, agreements),
      titles: kit.languageMap('titles').notNull(),
      expectedResults: kit.languageMap('expected_results'),
      areaId: kit.text('area_id').references(() => bodies.priorityAreas.id),
      ourPartyId: kit.text('our_party_id').references(() => bodies.parties.id),
      counterpartPartyId: kit.text('counterpart_party_id').references(() => bodies.parties.id),
      fromDay: kit.day('from_day').notNull(),
      toDay: kit.day('to_day').notNull(),
      position: kit.int('position').notNull(),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('activities_plan').on(t.planId, t.position),
      kit.index('activities_agreement').on(t.agreementId, t.fromDay, t.id),
      kit.index('activities_from').on(t.fromDay, t.id),
    ],
  )
  const milestones = kit.table(
    'milestones',
    {
      id: kit.text('id').primaryKey(),
      activityId: kit
        .text('activity_id')
        .notNull()
        .references(() => activities.id),
      ...planColumns(kit, actionPlans, agreements),
      titles: kit.languageMap('titles').notNull(),
      baselineOn: kit.deadline('baseline_on').notNull(),
      forecastOn: kit.deadline('forecast_on').notNull(),
      // The day first agreed on, once a later one was agreed instead (`domain.md` rule 34).
      firstBaselineOn: kit.day('first_baseline_on'),
      health: kit.oneOf('health', healths).notNull(),
      // Who judged it so last, when and why; null where that was never said.
      judgedOn: kit.day('judged_on'),
      judgedBy: kit.text('judged_by').references(() => house.users.id),
      judgedReason: kit.text('judged_reason'),
      completionId: kit.text('completion_id'),
      // Who sees to it; its desk where nobody is named.
      officerId: kit.text('officer_id').references(() => house.users.id),
      position: kit.int('position').notNull(),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('milestones_plan').on(t.planId, t.position),
      kit.index('milestones_agreement').on(t.agreementId, t.forecastOn),
      // How far an activity is, and so the promises that it discharges.
      kit.index('milestones_activity').on(t.activityId, t.health),
      // What is still to be done: a desk looks at no other.
      kit
        .index('milestones_desk')
        .on(t.deskId, t.forecastOn, t.id, t.level)
        .where(sql`health NOT IN ('done', 'dropped')`),
      kit
        .index('milestones_open')
        .on(t.forecastOn, t.id, t.level, t.deskId, t.baselineOn)
        .where(sql`health NOT IN ('done', 'dropped')`),
      // What somebody sees to themselves: few of all.
      kit
        .index('milestones_officer')
        .on(t.officerId, t.forecastOn, t.id)
        .where(sql`officer_id IS NOT NULL`),
      // The list of all, by either day.
      kit.index('milestones_forecast').on(t.forecastOn, t.id, t.level, t.deskId),
      kit.index('milestones_baseline').on(t.baselineOn, t.id, t.level, t.deskId),
    ],
  )
  // What begins when something else has ended: an activity or a milestone after one of its plan.
  const dependencies = kit.table(
    'dependencies',
    {
      planId: kit
        .text('plan_id')
        .notNull()
        .references(() => actionPlans.id),
      successorId: kit.text('successor_id').notNull(),
      predecessorId: kit.text('predecessor_id').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.successorId, t.predecessorId], name: 'dependencies_key' }),
      kit.index('dependencies_plan').on(t.planId),
      kit.index('dependencies_predecessor').on(t.predecessorId),
    ],
  )
  const completions = kit.table(
    'completions',
    {
      id: kit.text('id').primaryKey(),
      milestoneId: kit
        .text('milestone_id')
        .notNull()
        .references(() => milestones.id),
      completedOn: kit.day('completed_on').notNull(),
      note: kit.text('note'),
      completedBy: kit
        .text('completed_by')
        .notNull()
        .references(() => house.users.id),
      completedAt: kit.instant('completed_at').notNull(),
      takenBackBy: kit.text('taken_back_by').references(() => house.users.id),
      takenBackAt: kit.instant('taken_back_at'),
      takenBackReason: kit.text('taken_back_reason'),
    },
    (t) => [
      kit.index('completions_milestone').on(t.milestoneId),
      // One at a time: the next may come when the one before was taken back.
      kit.uniqueIndex('completions_standing').on(t.milestoneId).where(sql`taken_back_at IS NULL`),
      // What was still open on an earlier day is what was done after it.
      kit
        .index('completions_done')
        .on(t.completedOn, t.milestoneId)
        .where(sql`taken_back_at IS NULL`),
    ],
  )
  const completionEvidence = kit.table(
    'completion_evidence',
    {
      completionId: kit
        .text('completion_id')
        .notNull()
        .references(() => completions.id),
      documentId: kit
        .text('document_id')
        .notNull()
        .references(() => documents.id),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.completionId, t.documentId],
        name: 'completion_evidence_key',
      }),
      kit.index('completion_evidence_document').on(t.documentId),
    ],
  )
  const documents = kit.table(
    'documents',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      fileName: kit.text('file_name').notNull(),
      mediaType: kit.text('media_type').notNull(),
      size: kit.int('size').notNull(),
      sha256: kit.text('sha256').notNull(),
      language: kit.text('language'),
      role: kit
        .oneOf('role', [
          'original',
          'authenticText',
          'translation',
          'certifiedCopy',
          'minutes',
          'evidence',
        ])
        .notNull(),
      addedBy: kit
        .text('added_by')
        .notNull()
        .references(() => house.users.id),
      addedAt: kit.instant('added_at').notNull(),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('documents_agreement').on(t.agreementId),
      kit.index('documents_sha256').on(t.sha256),
    ],
  )
  return {
    actionPlans,
    activities,
    milestones,
    dependencies,
    completions,
    completionEvidence,
    documents,
  }
}

export type ActionPlanTables = ReturnType<typeof actionPlanTables>
