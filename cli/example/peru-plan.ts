import type { Actor } from '#domain/access/schema.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { linkPlan } from '#domain/commitments/commands/link-plan.ts'
import { commitmentRecord } from '#domain/commitments/queries/commitment-record.ts'
import { takeInDocument } from '#domain/documents/commands/take-in-document.ts'
import { completeMilestone } from '#domain/milestones/commands/complete-milestone.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { takeBackCompletion } from '#domain/milestones/commands/take-back-completion.ts'
import { perform } from '#domain/perform.ts'
import { present, type World } from '#domain/world.ts'
import { addDays, type Day } from '#lib/days.ts'
import { evidencePdf } from './evidence-pdf.ts'
import { type PlannedMilestone, plannedActivities } from './peru-activities.ts'
import { loadPeruContributions } from './peru-contributions.ts'
import { loadPeruIndicators } from './peru-indicators.ts'
import type { PromiseName } from './peru-promises.ts'

/** Under which agreement the plan stands, and what of the register it names. */
export type PlanPlace = {
  agreementId: string
  /** The bodies that answer for it, one on each side. */
  ourPartyId: string
  counterpartPartyId: string
  /** The priority area of each activity; none where it is left out. */
  areaIds: { renewableEnergy?: string; aquaculture?: string; biodiversity?: string }
  /** What was promised, and so what each activity discharges. */
  promiseIds: Record<PromiseName, string>
}

/**
 * An action plan under the Peru memorandum, made up and labelled so, with days that are counted from
 * the day of loading: something is always done, late, due this week and to come. Everything is done
 * as the officer would do it.
 */
export async function loadPeruPlan(world: World, officer: Actor, place: PlanPlace): Promise<void> {
  const { today } = await present(world, world.store.read)
  const { agreementId, ourPartyId, counterpartPartyId, areaIds, promiseIds } = place
  const period = planPeriod(today)
  const plan = await perform(world, createActionPlan, officer, {
    agreementId,
    titles: planTitles(period),
    ...period,
    illustrative: true,
  })
  await signedBy(world, officer, promiseIds.actionPlans, plan.answer.id)
  for (const { area, discharges, from, to, milestones, ...told } of plannedActivities) {
    const activity = await perform(world, createActivity, officer, {
      planId: plan.answer.id,
      ...told,
      areaId: areaIds[area] ?? null,
      ourPartyId,
      counterpartPartyId,
      fromDay: addDays(today, from),
      toDay: addDays(today, to),
      commitmentIds: [promiseIds[discharges]],
    })
    for (const milestone of milestones) {
      await loadMilestone(world, officer, agreementId, activity.answer.id, today, milestone)
    }
  }
  const given = { planId: plan.answer.id, valueOn: period.fromDay }
  await loadPeruContributions(world, officer, given)
  await loadPeruIndicators(world, officer, { planId: plan.answer.id, ...period })
}

/** The two sides promised to sign action plans: this is one. */
async function signedBy(world: World, officer: Actor, commitmentId: string, planId: string) {
  const promise = await commitmentRecord(world.store.read, commitmentId)
  const seen = { ifMatch: promise?.version }
  await perform(world, linkPlan, officer, { commitmentId, planId }, seen)
}

/** The years that the activities fall in, from January to December. */
function planPeriod(today: Day): { fromDay: Day; toDay: Day } {
  const firstDay = Math.min(...plannedActivities.map(({ from }) => from))
  const lastDay = Math.max(...plannedActivities.map(({ to }) => to))
  return {
    fromDay: `${addDays(today, firstDay).slice(0, 4)}-01-01`,
    toDay: `${addDays(today, lastDay).slice(0, 4)}-12-31`,
  }
}

function planTitles({ fromDay, toDay }: { fromDay: Day; toDay: Day }) {
  const [from, to] = [fromDay.slice(0, 4), toDay.slice(0, 4)]
  return {
    en: `Action plan ${from}–${to}`,
    es: `Plan de acción ${from}–${to}`,
    'zh-CN': `${from}—${to}年行动计划`,
  }
}

async function loadMilestone(
  world: World,
  officer: Actor,
  agreementId: string,
  activityId: string,
  today: Day,
  { titles, baseline, forecast = baseline, health, done, takenBack }: PlannedMilestone,
): Promise<void> {
  const made = await perform(world, createMilestone, officer, {
    activityId,
    titles,
    baselineOn: addDays(today, baseline),
    forecastOn: addDays(today, forecast),
    health,
  })
  if (!done) return
  const milestoneId = made.answer.id
  const completedOn = addDays(today, done.on)
  const { language, fileName, lines } = done.evidence
  const document = await takeInDocument(
    world,
    officer,
    { agreementId, fileName, language, role: 'evidence' },
    { content: inOnePiece(evidencePdf(fileName, [...lines, completedOn])) },
  )
  const completion = await perform(
    world,
    completeMilestone,
    officer,
    { milestoneId, completedOn, note: done.note, evidence: [document.answer.id] },
    { ifMatch: made.version },
  )
  if (!takenBack) return
  const withdrawal = { milestoneId, reason: takenBack }
  await perform(world, takeBackCompletion, officer, withdrawal, { ifMatch: completion.version })
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
