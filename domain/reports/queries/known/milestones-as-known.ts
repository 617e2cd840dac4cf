import { and, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../../access/queries.ts'
import type { Actor } from '../../../access/schema.ts'
import { areaIds } from '../../../agreements/queries/known/fits-then.ts'
import type { actionPlanContent } from '../../../action-plans/queries/action-plan-record.ts'
import type { activityContent } from '../../../activities/queries/activity-record.ts'
import { type RecordThen, recordsUnder, seqKnownAt } from '../../../audit/queries/known-at.ts'
import { agreedOfPlans } from '../../../confirmations/queries/agreed-of-plans.ts'
import { deskNames } from '../../../desks/queries/desk-names.ts'
import type { milestoneContent } from '../../../milestones/queries/milestone-record.ts'
import { isDue } from '../../../milestones/rules.ts'
import { reportPage } from '../report-page.ts'
import type { MilestonesInput } from '../../schema/milestones-report.ts'
import { asAgreed } from '../as-agreed.ts'
import { type MilestoneTold, milestonesRowOf } from '../milestones-row.ts'
import { agreementsTold, namesThen } from './parents-known.ts'
import { byPosition, parentsAtOnce, walkUnder } from './walk-under.ts'

type Asked = { actor: Actor | null; whole: boolean }

type Input = MilestonesInput & { on: Day; knownAt: string }

/** Action plans and their milestones as they were known at a moment, told of a day. */
export async function milestonesReportAsKnown(db: Reader, input: Input, { actor, whole }: Asked) {
  const seq = await seqKnownAt(db, new Date(input.knownAt))
  const fits = await fitsThen(db, input)
  const desk = await deskNames(db)
  const isOfDesk = (row: MilestoneThen) =>
    input.desk === undefined || desk(row.milestone.deskId).code === input.desk
  const told = async (plans: SQL | undefined) =>
    (await milestonesThen(db, plans, { ...input, actor, seq })).filter(
      (row) => isOfDesk(row) && fits(row),
    )
  const walk = walkUnder(db, db.tables.actionPlans.id, told, byPosition, ({ milestone }) => [
    milestone.planId,
    milestone.position,
    milestone.id,
  ])
  const { rows, ...page } = await reportPage(walk, input, { whole, most: parentsAtOnce })
  const planIds = rows.map(({ milestone }) => milestone.planId)
  const agreed = await agreedOfPlans(db, planIds, seq)
  const named = await namedThen(db, rows, { actor, seq })
  const items = rows.map((row) => {
    const { milestone } = row
    const said = asAgreed(named(row), agreed.get(milestone.planId))
    return milestonesRowOf(said, desk(milestone.deskId), input.on)
  })
  return { items, ...page }
}

type Completion = { completedOn: Day; evidence: readonly string[] }

type MilestoneContent = Parameters<typeof milestoneContent>[0] & { completion: Completion | null }

/** A milestone with what it stood under, all by their versions; names and files are found for a page. */
type MilestoneThen = Omit<MilestoneTold, 'area' | 'ours' | 'counterpart' | 'evidence'> & {
  evidence: readonly string[]
}

/** Activity, plan and agreement are told beside a milestone, and so have to be the reader's to know of, too. */
async function milestonesThen(
  db: Reader,
  parents: SQL | undefined,
  asked: {
    actor: Actor | null
    seq: number
    agreement?: string | undefined
    country?: string | undefined
  },
): Promise<MilestoneThen[]> {
  const { actionPlans, agreements } = db.tables
  const { id, agreementId } = actionPlans
  const plans = await db.select({ id, agreementId }).from(actionPlans).where(parents)
  const of = [...new Set(plans.map((plan) => plan.agreementId))]
  const told = await agreementsTold(db, inArray(agreements.id, of), asked)
  const kinds = ['actionPlan', 'activity', 'milestone']
  const records = await recordsUnder(db, [...told.keys()], kinds, asked)
  const known = new Map(records.map((one) => [one.id, one]))
  const walked = new Set(plans.map((plan) => plan.id))
  return records.flatMap((record) => {
    if (record.kind !== 'milestone' || !record.readable) return []
    const milestone = record.content as unknown as MilestoneContent
    const [plan, activity] = [known.get(milestone.planId), known.get(milestone.activityId)]
    const agreement = told.get(record.agreementId)
    if (!walked.has(milestone.planId) || !agreement) return []
    if (!plan?.readable || !activity?.readable) return []
    return [{ ...placed(record, milestone), agreement, ...under(plan, activity) }]
  })
}

const placed = (
  { id, agreementId, deskId, level }: RecordThen,
  { completion, firstBaselineOn = null, ...milestone }: MilestoneContent,
) => ({
  milestone: { ...milestone, firstBaselineOn, id, agreementId, deskId, level },
  completedOn: completion?.completedOn ?? null,
  evidence: completion?.evidence ?? [],
})

type PlanContent = Parameters<typeof actionPlanContent>[0]

function under({ content: plan }: RecordThen, { content: activity }: RecordThen) {
  const { titles, fromDay, toDay, illustrative } = plan as unknown as PlanContent
  return {
    plan: { titles, fromDay, toDay, illustrative },
    activity: activity as unknown as Parameters<typeof activityContent>[0],
  }
}

/** Whether a milestone, as it was known then, is left by the filters that its own words answer. */
async function fitsThen(
  db: Reader,
  { on, area, due, health, forecastOn, level }: Input,
): Promise<(row: MilestoneThen) => boolean> {
  const areas = area === undefined ? null : await areaIds(db, area)
  return ({ milestone, activity, completedOn }) =>
    (areas === null || areas.has(activity.areaId ?? '')) &&
    (due === undefined || isDue({ ...milestone, completedOn }, due, on)) &&
    (health === undefined || milestone.health === health) &&
    (level === undefined || milestone.level === level) &&
    (forecastOn === undefined ||
      (milestone.forecastOn >= forecastOn.from && milestone.forecastOn <= forecastOn.to))
}

/** Gives rows the names that their areas and bodies had then, and the files that the reader may know of. */
async function namedThen(
  db: Reader,
  rows: readonly MilestoneThen[],
  { actor, seq }: { actor: Actor | null; seq: number },
): Promise<(row: MilestoneThen) => MilestoneTold> {
  const ids = rows.flatMap(({ activity }) => [
    activity.areaId,
    activity.ourPartyId,
    activity.counterpartPartyId,
  ])
  const name = await namesThen(db, ids, seq)
  const files = await readableFiles(
    db,
    rows.flatMap(({ evidence }) => evidence),
    actor,
  )
  return (row) => ({
    ...row,
    area: name(row.activity.areaId),
    ours: name(row.activity.ourPartyId),
    counterpart: name(row.activity.counterpartPartyId),
    evidence: row.evidence.filter((id) => files.has(id)).length,
  })
}

async function readableFiles(
  db: Reader,
  ids: readonly string[],
  actor: Actor | null,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { documents } = db.tables
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(inArray(documents.id, [...ids]), readableWhere(db, actor, documents)))
  return new Set(rows.map(({ id }) => id))
}
