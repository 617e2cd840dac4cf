import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type Call, perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import {
  agreements,
  oneDocument,
  oneMilestone,
  onePlan,
  people,
  planWorld,
  today,
} from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { completeMilestone } from './complete-milestone.ts'
import { takeBackCompletion } from './take-back-completion.ts'

const { ana, bruno, chen, dora, emil } = people

describe.each(freshDatabases)('a milestone on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function dueMilestone(values: { health?: string; baselineOn?: string } = {}) {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const { id, version } = await oneMilestone(world, ana, { activityId, ...values })
    const minutes = await oneDocument(world, ana, agreements.peru.id)
    return { milestoneId: id, seen: version, evidence: [minutes] }
  }

  const complete = (by: Actor, input: object, call: Call) =>
    perform(world, completeMilestone, by, { completedOn: today, ...input }, call)

  const takeBack = (by: Actor, input: object, call: Call) =>
    perform(world, takeBackCompletion, by, { reason: 'The minutes are a draft.', ...input }, call)

  const row = async (milestoneId: string) => {
    const { milestones } = db.store.tables
    const [found] = await db.store.read
      .select()
      .from(milestones)
      .where(eq(milestones.id, milestoneId))
    return found
  }

  const lastEntry = async () => {
    const { auditEntries } = db.store.tables
    const rows = await db.store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))
    return rows.at(-1)
  }

  test('is done once it is completed with evidence, and the trail says how', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone({ health: 'atRisk' })
    const done = await complete(ana, { milestoneId, evidence, note: 'Signed.' }, { ifMatch: seen })
    expect(await row(milestoneId)).toMatchObject({ health: 'done', version: done.version })
    expect(await lastEntry()).toMatchObject({
      event: 'milestone.completed',
      actorId: ana.id,
      agreementId: agreements.peru.id,
      subjectId: milestoneId,
      before: { health: 'atRisk', completion: null },
      after: {
        health: 'done',
        completion: { completedOn: today, note: 'Signed.', completedBy: ana.id, evidence },
      },
    })
  })

  test('completed twice under one key is completed once', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone()
    const call = { ifMatch: seen, idempotencyKey: 'double-click' }
    const answers = await Promise.all([
      complete(ana, { milestoneId, evidence }, call),
      complete(ana, { milestoneId, evidence }, call),
    ])
    expect(answers[0]).toEqual(answers[1])
    const { completions } = db.store.tables
    expect(await db.store.read.select().from(completions)).toHaveLength(1)
  })

  test.each([
    ['without evidence', { evidence: [] }, 'milestone.withoutEvidence'],
    ['tomorrow', { completedOn: '2026-11-24' }, 'milestone.completedInFuture'],
    ['before its plan', { completedOn: '2025-12-31' }, 'milestone.completedBeforePlan'],
  ])('is not completed %s, and nothing is written', async (_, input, code) => {
    const { milestoneId, seen, evidence } = await dueMilestone()
    const refused = complete(ana, { milestoneId, evidence, ...input }, { ifMatch: seen })
    await expect(refused).rejects.toMatchObject({ kind: 'refused', problem: { code } })
    expect(await row(milestoneId)).toMatchObject({ health: 'notStarted', version: seen })
    expect(await lastEntry()).toMatchObject({
      event: 'milestone.completed',
      outcome: 'refused',
      details: { code },
    })
  })

  test.each([
    ['of another agreement', agreements.spain.id, chen],
    ['that its officer may not know of', agreements.sealed.id, chen],
  ])('is not completed with a document %s', async (_, agreementId, by) => {
    // The restricted one is of a desk that its reader may write on.
    const foreign = await oneDocument(world, by, agreementId)
    const { milestoneId, seen, evidence } = await dueMilestone()
    const input = { milestoneId, evidence: [...evidence, foreign] }
    await expect(complete(ana, input, { ifMatch: seen })).rejects.toMatchObject({
      problem: { code: 'milestone.evidenceOfAnother' },
    })
  })

  test('is not completed a second time', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone()
    const { version } = await complete(ana, { milestoneId, evidence }, { ifMatch: seen })
    const again = complete(bruno, { milestoneId, evidence }, { ifMatch: version })
    await expect(again).rejects.toMatchObject({ problem: { code: 'milestone.alreadyCompleted' } })
  })

  test('that somebody else completed meanwhile is stale, and says what differs', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone()
    await complete(bruno, { milestoneId, evidence }, { ifMatch: seen })
    await expect(complete(ana, { milestoneId, evidence }, { ifMatch: seen })).rejects.toMatchObject(
      { kind: 'stale', stale: { differing: ['health', 'completion'] } },
    )
  })

  test('is opened again for a reason, as it was before, and its completion stays', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone({ health: 'offTrack' })
    const { version } = await complete(ana, { milestoneId, evidence }, { ifMatch: seen })
    await takeBack(bruno, { milestoneId }, { ifMatch: version })
    expect(await row(milestoneId)).toMatchObject({ health: 'offTrack', completionId: null })
    expect(await lastEntry()).toMatchObject({
      event: 'milestone.takenBack',
      reason: 'The minutes are a draft.',
      before: { health: 'done', completion: { completedBy: ana.id } },
      after: { health: 'offTrack', completion: null },
    })
    const { completions } = db.store.tables
    expect(await db.store.read.select().from(completions)).toMatchObject([
      { milestoneId, completedBy: ana.id, takenBackBy: bruno.id },
    ])
  })

  test('can be completed again after it was taken back', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone({ health: 'onTrack' })
    const first = await complete(ana, { milestoneId, evidence }, { ifMatch: seen })
    const back = await takeBack(ana, { milestoneId }, { ifMatch: first.version })
    const second = await complete(ana, { milestoneId, evidence }, { ifMatch: back.version })
    await takeBack(ana, { milestoneId }, { ifMatch: second.version })
    expect(await row(milestoneId)).toMatchObject({ health: 'onTrack' })
    const { completions } = db.store.tables
    expect(await db.store.read.select().from(completions)).toHaveLength(2)
  })

  test('that is not done has nothing to take back', async () => {
    const { milestoneId, seen } = await dueMilestone()
    await expect(takeBack(ana, { milestoneId }, { ifMatch: seen })).rejects.toMatchObject({
      problem: { code: 'milestone.notCompleted' },
    })
  })

  test('is not opened again without a reason', async () => {
    const { milestoneId, seen, evidence } = await dueMilestone()
    const { version } = await complete(ana, { milestoneId, evidence }, { ifMatch: seen })
    const silent = takeBack(ana, { milestoneId, reason: '  ' }, { ifMatch: version })
    await expect(silent).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [{ path: 'reason', code: 'reasonMissing' }] },
    })
  })

  test.each([
    ['an officer of another desk', chen],
    ['an auditor', dora],
    ['an administrator', emil],
  ])('is neither completed nor opened again by %s', async (_, who) => {
    const { milestoneId, seen, evidence } = await dueMilestone()
    const input = { milestoneId, evidence }
    await expect(complete(who, input, { ifMatch: seen })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const { version } = await complete(ana, input, { ifMatch: seen })
    await expect(takeBack(who, { milestoneId }, { ifMatch: version })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
