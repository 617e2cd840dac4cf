import { eq } from 'drizzle-orm'
import { staffReads } from '../../access/rules.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { commentsOf } from '../../comments/queries.ts'
import { dependenciesOfRow } from '../../dependencies/queries.ts'
import { query } from '../../query.ts'
import { type MilestoneDetail, milestoneDetail, readMilestoneInput } from '../schema.ts'
import { milestonesWhere } from './milestones-where.ts'

/** One milestone, with every completion it had, and who changed it last. */
export const readMilestone = query({
  name: 'milestone.read',
  event: 'milestone.read',
  route: 'GET /milestones/{milestoneId}',
  input: readMilestoneInput,
  output: milestoneDetail,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<MilestoneDetail | null> => {
    const where = eq(db.tables.milestones.id, input.milestoneId)
    const [found] = await milestonesWhere(db, where, { actor, today })
    if (!found) return null
    const { activityId, planId, agreementId, deskId, level, version } = found.row
    const place = { activityId, planId, agreementId, deskId, level }
    const dependsOn = await dependenciesOfRow(db, input.milestoneId)
    const said = await commentsOf(db, eq(db.tables.comments.milestoneId, input.milestoneId))
    const comments = said(input.milestoneId)
    return { ...found.milestone, ...place, dependsOn, comments, ...(await lastChange(db, version)) }
  },
  discloses: (answer) => [answer],
})
