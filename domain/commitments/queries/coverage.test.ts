import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sides } from '#db/values.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld, today } from '#test/plan-world.ts'
import { dues } from '../../alarms/schema/due.ts'
import { healths } from '../../milestones/schema/words.ts'
import { recordStatuses } from '../../record-status/schema.ts'
import {
  coverage as coverageByRule,
  isDue as isDueByRule,
  isOverdue as overdueByRule,
} from '../rules.ts'
import { commitmentKinds, coverages } from '../schema/words.ts'
import { coverage, isDue, isOverdue } from './coverage.ts'

const { ana } = people

describe.each(freshDatabases)('a commitment on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  test('is covered and overdue alike to the rule and to the database', async () => {
    const { planId } = await onePlan(world, ana, agreements.peru.id)
    const { commitments, activities, milestones, commitmentActivities } = db.store.tables
    const { actionPlans, commitmentPlans, planContents, confirmations } = db.store.tables
    const place = { agreementId: agreements.peru.id, deskId: agreements.peru.deskId }
    const guarded = { ...place, level: 'internal', version: 1 } as const
    const titles = { en: 'x' }
    const anyActivity = fc.array(fc.constantFrom(...healths), { maxLength: 3 })
    const anyPromise = fc.record({
      kind: fc.constantFrom(...commitmentKinds),
      noActionReason: fc.constantFrom(null, null, null, 'A reason'),
      dueOnUpper: fc.constantFrom(null, '2026-11-22', '2026-11-23', '2026-11-24'),
      activities: fc.array(anyActivity, { maxLength: 3 }),
      plans: fc.array(
        fc.record({
          recordStatus: fc.constantFrom(...recordStatuses),
          yes: fc.constantFrom<(typeof sides)[number][]>([], ['ours'], [...sides], [...sides]),
          healths: anyActivity,
        }),
        { maxLength: 2 },
      ),
    })
    const promises = fc.sample(anyPromise, { numRuns: 120, seed: 20261123 }).map((promise) => ({
      ...promise,
      id: newId(),
      activities: promise.activities.map((some) => ({
        id: newId(),
        milestones: some.map((health) => ({ health })),
      })),
      plans: promise.plans.map(({ healths: some, ...plan }) => ({
        ...plan,
        id: newId(),
        agreed: plan.yes.length === 2,
        milestones: some.map((health) => ({ health })),
      })),
    }))
    await db.store.transaction(async (tx) => {
      for (const { id, kind, noActionReason, dueOnUpper, ...work } of promises) {
        const { activities: planned, plans } = work
        const due = { dueOn: dueOnUpper, dueOnLower: dueOnUpper, dueOnUpper }
        await tx.insert(commitments).values({
          id,
          kind,
          noActionReason,
          ...due,
          author: 'both',
          titles,
          position: 1,
          ...guarded,
        })
        for (const activity of planned) {
          const days = { fromDay: today, toDay: today }
          await tx
            .insert(activities)
            .values({ id: activity.id, planId, titles, position: 1, ...days, ...guarded })
          await tx
            .insert(commitmentActivities)
            .values({ commitmentId: id, activityId: activity.id })
          for (const { health } of activity.milestones) {
            const on = { baselineOn: today, forecastOn: today }
            const step = { id: newId(), activityId: activity.id, planId, titles, health, ...on }
            await tx.insert(milestones).values({ ...step, position: 1, ...guarded })
          }
        }
        for (const { id: signed, recordStatus, yes, milestones: steps } of plans) {
          const days = { fromDay: today, toDay: today }
          await tx
            .insert(actionPlans)
            .values({ id: signed, titles, recordStatus, illustrative: false, ...days, ...guarded })
          await tx.insert(commitmentPlans).values({ commitmentId: id, planId: signed })
          const contentId = newId()
          const said = { planId: signed, agreementId: place.agreementId }
          const content = { content: {}, names: {}, hash: '', seq: 1 }
          await tx.insert(planContents).values({ id: contentId, ...said, ...content })
          for (const side of yes) {
            const by = {
              ...said,
              contentId,
              side,
              way: 'signedIn',
              confirmedAt: new Date(),
            } as const
            await tx.insert(confirmations).values({ id: newId(), ...by, ...guarded })
          }
          const activity = { id: newId(), planId: signed, titles, position: 1, ...days }
          await tx.insert(activities).values({ ...activity, ...guarded })
          for (const { health } of steps) {
            const on = { baselineOn: today, forecastOn: today }
            const step = { id: newId(), activityId: activity.id, planId: signed, titles, health }
            await tx.insert(milestones).values({ ...step, ...on, position: 1, ...guarded })
          }
        }
      }
    })
    const { read } = db.store
    const covered = await read
      .select({ id: commitments.id, coverage: coverage(read) })
      .from(commitments)
    const ruled = new Map(promises.map((promise) => [promise.id, coverageByRule(promise)]))
    expect(new Map(covered.map((row) => [row.id, row.coverage]))).toEqual(ruled)
    expect(new Set(ruled.values())).toEqual(new Set(coverages))

    const late = await read
      .select({ id: commitments.id })
      .from(commitments)
      .where(isOverdue(read, today))
    const lateByRule = promises.filter((promise) =>
      overdueByRule({ ...promise, coverage: coverageByRule(promise) }, today),
    )
    expect(late.map(({ id }) => id).sort()).toEqual(lateByRule.map(({ id }) => id).sort())
    expect(lateByRule.length).toBeGreaterThan(5)
    for (const due of dues) {
      const found = await read
        .select({ id: commitments.id })
        .from(commitments)
        .where(isDue(read, due, today))
      const byRule = promises.filter((promise) =>
        isDueByRule({ ...promise, coverage: coverageByRule(promise) }, due, today),
      )
      expect(found.map(({ id }) => id).sort(), due).toEqual(byRule.map(({ id }) => id).sort())
    }
  })
})
