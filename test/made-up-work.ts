import fc from 'fast-check'
import { addDays } from '#lib/days.ts'
import type { TestRegister } from './register.ts'
import type { Actor } from '#domain/access/schema.ts'
import { changeActionPlan } from '#domain/action-plans/commands/change-action-plan.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import {
  reopenActionPlan,
  submitActionPlan,
  validateActionPlan,
} from '#domain/action-plans/commands/record-status.ts'
import { changeActivity } from '#domain/activities/commands/change-activity.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { removeActivity } from '#domain/activities/commands/remove-activity.ts'
import { correctAgreement } from '#domain/agreements/commands/correct-agreement.ts'
import type { AnyCommand } from '#domain/command.ts'
import { correctCommitment } from '#domain/commitments/commands/correct-commitment.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import { linkActivity, unlinkActivity } from '#domain/commitments/commands/link-activity.ts'
import { linkPlan, unlinkPlan } from '#domain/commitments/commands/link-plan.ts'
import { markNoAction, takeBackNoAction } from '#domain/commitments/commands/mark-no-action.ts'
import { giveConfirmation, recordSheet } from '#domain/confirmations/commands/give-confirmation.ts'
import { planContentNow } from '#domain/confirmations/queries/plan-content.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import { createIndicator } from '#domain/indicators/commands/create-indicator.ts'
import { changeMilestone } from '#domain/milestones/commands/change-milestone.ts'
import { completeMilestone } from '#domain/milestones/commands/complete-milestone.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { dropMilestone } from '#domain/milestones/commands/drop-milestone.ts'
import { removeMilestone } from '#domain/milestones/commands/remove-milestone.ts'
import { takeBackCompletion } from '#domain/milestones/commands/take-back-completion.ts'
import { Refusal } from '#domain/outcome.ts'
import { renameParty } from '#domain/parties/commands/rename-party.ts'
import { perform } from '#domain/perform.ts'

const today = '2026-11-23'

/** What can be done to work under an agreement; what is done often stands there twice. */
export const changes = [
  ...['plan', 'activity', 'activity', 'milestone', 'milestone', 'milestone', 'promise', 'promise'],
  ...['planCalled', 'activityCalled', 'agreementCalled', 'promiseCorrected', 'given', 'measured'],
  ...[
    'forecast',
    'forecast',
    'done',
    'done',
    'takenBack',
    'dropped',
    'milestoneOut',
    'activityOut',
  ],
  ...['tied', 'tied', 'untied', 'planTied', 'planUntied', 'noAction', 'actionAfterAll'],
  ...['confirmed', 'confirmed', 'ourYes', 'submitted', 'validated', 'reopened', 'renamed'],
] as const
/** Each kind once, where nothing stands in its way; what is new is taken out again. */
export const inTurn = [
  ...['forecast', 'done', 'takenBack', 'tied', 'untied', 'planTied', 'planUntied'],
  ...['noAction', 'actionAfterAll', 'measured', 'given', 'activityCalled', 'agreementCalled'],
  ...['ourYes', 'planCalled', 'confirmed', 'milestone', 'activity', 'milestoneOut', 'activityOut'],
  ...['promise', 'promiseCorrected', 'renamed', 'plan'],
  ...['submitted', 'validated', 'reopened', 'dropped'],
] as const
/** One change of it. */
export const someChange = fc.record({
  change: fc.constantFrom(...changes),
  of: fc.nat(3),
  to: fc.nat(9),
})
export type Change = typeof someChange extends fc.Arbitrary<infer T> ? T : never

type Place = { register: TestRegister; manager: Actor; agreementId: string; documentId: string }

/** Carries changes out under one agreement; says of each whether the register took it. */
export function madeUpWork({ register, manager, agreementId, documentId }: Place) {
  const { officer, most, concytec, areas } = register
  const { read, tables } = register.world.store
  const made = {
    plans: [] as string[],
    activities: [] as string[],
    milestones: [] as string[],
    promises: [] as string[],
  }
  /** The version of a record, whatever it is: its last entry. */
  const versionOf = async (id: string) => {
    const { versions } = tables
    const rows = await read.select().from(versions)
    return rows.find(({ subjectId, toSeq }) => subjectId === id && toSeq === null)?.fromSeq
  }
  const change = async (command: AnyCommand, id: string, said: object, by: Actor) => {
    const seen = { ifMatch: await versionOf(id) }
    return (await perform(register.world, command, by, said, seen)).answer as { id: string }
  }

  /** What is refused changes nothing, and is no less a moment that can be asked about. */
  return async function carriedOut({ change: kind, of, to }: Change): Promise<boolean> {
    const pick = (ids: readonly string[], at: number) => ids[at % Math.max(1, ids.length)] ?? ''
    const [planId, activityId] = [pick(made.plans, of), pick(made.activities, of)]
    const [milestoneId, commitmentId] = [pick(made.milestones, of), pick(made.promises, of)]
    const [days, reason] = [{ fromDay: '2026-01-01', toDay: '2027-12-31' }, 'Agreed so']
    const titles = { en: `Called ${kind} ${of}.${to}` }
    const responsible = { ourPartyId: most, counterpartPartyId: concytec }
    const forecastOn = addDays(today, of * 9 - 40)
    const write = async (command: AnyCommand, id: string, said: object, by: Actor = officer) =>
      await change(command, id, said, by)
    const confirm = async () => {
      const contentHash = (await planContentNow(read, planId))?.hash
      await write(giveConfirmation, planId, { planId, contentHash }, manager)
      if (kind !== 'confirmed') return
      const sheet = { planId, contentHash, side: 'counterpart', documentId, name: 'President' }
      await write(recordSheet, planId, sheet)
    }
    const work: Record<(typeof changes)[number], () => Promise<unknown>> = {
      plan: async () =>
        made.plans.push((await write(createActionPlan, '', { agreementId, titles, ...days })).id),
      activity: async () => {
        const areaId = to % 2 ? areas.energy : areas.oceans
        const expectedResults = { en: 'Ten were hosted' }
        const said = { planId, titles, ...days, ...responsible, areaId, expectedResults }
        made.activities.push((await write(createActivity, '', said)).id)
      },
      milestone: async () => {
        const said = { activityId, titles, baselineOn: addDays(today, to * 11 - 50) }
        made.milestones.push((await write(createMilestone, '', said)).id)
      },
      promise: async () => {
        const said = { agreementId, author: to % 2 ? 'ours' : 'both', kind: 'undertaking', titles }
        const dueOn = of % 2 ? addDays(today, to * 10 - 45) : null
        const owned = { ourOwnerId: most, counterpartOwnerId: concytec }
        made.promises.push((await write(createCommitment, '', { ...said, ...owned, dueOn })).id)
      },
      planCalled: () => write(changeActionPlan, planId, { planId, titles }),
      activityCalled: () => write(changeActivity, activityId, { activityId, titles }),
      agreementCalled: () => write(correctAgreement, agreementId, { agreementId, titles, reason }),
      promiseCorrected: () => {
        const said = {
          commitmentId,
          titles,
          dueOn: '2026-11',
          kind: to % 2 ? 'interest' : 'obligation',
        }
        return write(correctCommitment, commitmentId, { ...said, reason })
      },
      given: () => {
        const said = { side: 'ours', form: 'inKind', firmness: 'indicative' }
        return write(createContribution, planId, { planId, titles, ...said })
      },
      measured: () => {
        const target = {
          fromDay: '2026-01-01',
          toDay: '2026-12-31',
          value: String(of + 1),
          direction: null,
        }
        const said = { measure: 'number', units: titles, targets: [target] }
        return write(createIndicator, planId, { planId, titles, ...said })
      },
      forecast: () => {
        const health = to % 2 ? 'onTrack' : 'offTrack'
        return write(changeMilestone, milestoneId, { milestoneId, forecastOn, health, reason })
      },
      done: () => {
        const completedOn = addDays(today, -to)
        const said = { milestoneId, completedOn, evidence: [documentId] }
        return write(completeMilestone, milestoneId, said)
      },
      takenBack: () => write(takeBackCompletion, milestoneId, { milestoneId, reason }),
      dropped: () => write(dropMilestone, milestoneId, { milestoneId, reason }),
      milestoneOut: () => write(removeMilestone, milestoneId, { milestoneId }),
      activityOut: () => write(removeActivity, activityId, { activityId }),
      tied: () => {
        const tied = pick(made.activities, to)
        return write(linkActivity, commitmentId, { commitmentId, activityId: tied })
      },
      untied: () => {
        const tied = pick(made.activities, to)
        return write(unlinkActivity, commitmentId, { commitmentId, activityId: tied })
      },
      planTied: () => write(linkPlan, commitmentId, { commitmentId, planId: pick(made.plans, to) }),
      planUntied: () =>
        write(unlinkPlan, commitmentId, { commitmentId, planId: pick(made.plans, to) }),
      noAction: () => write(markNoAction, commitmentId, { commitmentId, reason }),
      actionAfterAll: () => write(takeBackNoAction, commitmentId, { commitmentId, reason }),
      confirmed: confirm,
      ourYes: confirm,
      submitted: () => write(submitActionPlan, planId, { planId }),
      validated: () => write(validateActionPlan, planId, { planId }, manager),
      reopened: () => write(reopenActionPlan, planId, { planId, reason }, manager),
      renamed: () => {
        const said = { partyId: concytec, names: titles, from: '2026-11-20' }
        return write(renameParty, concytec, said, manager)
      },
    }
    try {
      await work[kind]()
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return false
    }
  }
}
