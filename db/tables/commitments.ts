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
  { activities }: ActionPlanTables,
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
      ...kit.uncertainDeadline('dueOn'),
      ourOwnerId: kit.text('our_owner_id').references(() => bodies.parties.id),
      counterpartOwnerId: kit.text('counterpart_owner_id').references(() => bodies.parties.id),
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
  return { commitments, commitmentActivities }
}
