import type { Kit } from '../dialect/sqlite/kit.ts'
import { accessColumns, versionColumn } from './access.ts'
import type { ActionPlanTables } from './action-plans.ts'
import type { AgreementTables } from './agreements.ts'
import type { PartyTables } from './parties.ts'
import type { HouseTables } from './people-of-the-house.ts'
import { type SourceTables, sourcedColumns } from './sources.ts'
import type { VisitTables } from './visits.ts'

/** What one side or both said they would do, and the activities that discharge it. */
export function commitmentTables(
  kit: Kit,
  house: HouseTables,
  bodies: PartyTables,
  { agreements }: AgreementTables,
  sources: SourceTables,
  { meetings }: VisitTables,
  { activities, actionPlans, documents }: ActionPlanTables,
) {
  const commitments = kit.table(
    'commitments',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      meetingId: kit.text('meeting_id').references(() => meetings.id),
      kind: kit.oneOf('kind', ['obligation', 'undertaking', 'intention', 'interest']).notNull(),
      author: kit.oneOf('author', ['ours', 'counterpart', 'both']).notNull(),
      titles: kit.languageMap('titles').notNull(),
      // When it was said; its age is counted from then.
      ...kit.uncertainDay('promisedOn'),
      ...kit.uncertainDeadline('dueOn'),
      // Who answers for it on each side: a body, and a person in it where one is named.
      ourOwnerId: kit.text('our_owner_id').references(() => bodies.parties.id),
      counterpartOwnerId: kit.text('counterpart_owner_id').references(() => bodies.parties.id),
      ourPersonId: kit.text('our_person_id').references(() => bodies.people.id),
      counterpartPersonId: kit.text('counterpart_person_id').references(() => bodies.people.id),
      // Who of the desk sees to it.
      officerId: kit.text('officer_id').references(() => house.users.id),
      // How it is judged to stand, by whom, when and why; null where nobody has judged it.
      health: kit.oneOf('health', ['notStarted', 'onTrack', 'atRisk', 'offTrack']),
      judgedOn: kit.day('judged_on'),
      judgedBy: kit.text('judged_by').references(() => house.users.id),
      judgedReason: kit.text('judged_reason'),
      // Why nothing has to be planned for it; null where something has.
      noActionReason: kit.text('no_action_reason'),
      noActionBy: kit.text('no_action_by').references(() => house.users.id),
      noActionAt: kit.instant('no_action_at'),
      position: kit.int('position').notNull(),
      ...sourcedColumns(kit, sources),
      ...accessColumns(kit, house),
      ...versionColumn(kit),
    },
    (t) => [
      kit.index('commitments_agreement').on(t.agreementId, t.position, t.id),
      kit.index('commitments_due').on(t.dueOnUpper, t.id),
      kit.index('commitments_desk').on(t.deskId, t.dueOnUpper, t.id),
      kit.index('commitments_promised').on(t.promisedOnLower, t.id, t.level, t.deskId),
      kit.index('commitments_promised_last').on(t.promisedOnUpper, t.id, t.level, t.deskId),
      kit.index('commitments_officer').on(t.officerId),
      kit.index('commitments_meeting').on(t.meetingId),
      kit.index('commitments_source').on(t.sourceId),
    ],
  )
  const commitmentActivities = kit.table(
    'commitment_activities',
    {
      commitmentId: kit
        .text('commitment_id')
        .notNull()
        .references(() => commitments.id),
      activityId: kit
        .text('activity_id')
        .notNull()
        .references(() => activities.id),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.commitmentId, t.activityId],
        name: 'commitment_activities_key',
      }),
      kit.index('commitment_activities_activity').on(t.activityId),
    ],
  )
  // Plans that are themselves what was promised, such as "by signing specific action plans".
  const commitmentPlans = kit.table(
    'commitment_plans',
    {
      commitmentId: kit
        .text('commitment_id')
        .notNull()
        .references(() => commitments.id),
      planId: kit
        .text('plan_id')
        .notNull()
        .references(() => actionPlans.id),
    },
    (t) => [
      kit.primaryKey({ columns: [t.commitmentId, t.planId], name: 'commitment_plans_key' }),
      kit.index('commitment_plans_plan').on(t.planId),
    ],
  )
  // Files that prove something of it by themselves, beside those of the milestones done for it.
  const commitmentEvidence = kit.table(
    'commitment_evidence',
    {
      commitmentId: kit
        .text('commitment_id')
        .notNull()
        .references(() => commitments.id),
      documentId: kit
        .text('document_id')
        .notNull()
        .references(() => documents.id),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.commitmentId, t.documentId],
        name: 'commitment_evidence_key',
      }),
      kit.index('commitment_evidence_document').on(t.documentId),
    ],
  )
  return { commitments, commitmentActivities, commitmentPlans, commitmentEvidence }
}
