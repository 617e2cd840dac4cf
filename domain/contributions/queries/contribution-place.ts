import type { Reader } from '#db/store.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { agreementSubject } from '../../action-plans/queries/agreement-subject.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'

/** The agreement, plan or activity that something is given to, as a command sees it; null where it is not there. */
export async function contributionPlace(
  db: Reader,
  said: {
    agreementId?: string | undefined
    planId?: string | undefined
    activityId?: string | undefined
  },
) {
  const { agreementId, planId, activityId } = said
  if (activityId !== undefined) {
    const activity = await activityRecord(db, activityId)
    return activity && { ...activity, activityId }
  }
  if (planId !== undefined) {
    const plan = await actionPlanRecord(db, planId)
    return plan && { ...plan, planId, activityId: null, planStatus: plan.row.recordStatus }
  }
  const agreement = agreementId === undefined ? null : await agreementSubject(db, agreementId)
  return agreement && { ...agreement, planId: null, activityId: null, planStatus: null }
}
