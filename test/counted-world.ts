import type { Store, Writer } from '#db/store.ts'
import type { Actor, Role } from '#domain/access/schema.ts'
import type { World } from '#domain/world.ts'
import { addDays } from '#lib/days.ts'
import { newId } from '#lib/ids.ts'
import { oneAgreement, oneDesk } from './rows.ts'
import { testWorld } from './world.ts'

/** Somebody who reads, by whom figures are counted. */
export type Reading = { actor: Actor & { kind: 'user' } }

/** Codes of desks, which are their ids here. */
export const desks = { AME: 'AME', EUR: 'EUR' }

const user = (role: Role, ...deskIds: string[]): Reading => ({
  actor: { kind: 'user', id: newId(), role, deskIds },
})

/** One of each role; Bruno and Chen are named by some of the restricted agreements. */
export const people = {
  ana: user('officer', desks.AME),
  bruno: user('manager', desks.AME),
  chen: user('officer', desks.EUR),
  dora: user('auditor'),
  emil: user('administrator'),
}

const today = '2026-11-23'
const levels = ['internal', 'internal', 'public', 'confidential', 'restricted'] as const
const countries = ['PE', 'PE', 'PE', 'CL', 'IT', null]
const areas = ['energy', 'oceans', 'soil']
const healths = ['notStarted', 'onTrack', 'atRisk', 'done', 'done', 'dropped'] as const

/**
 * Agreements of two desks, of every level, state and country, with areas, plans and milestones of
 * every day around today, done and not: the same each time, so that figures can be counted again.
 */
export async function countedWorld(store: Store): Promise<World> {
  const pick = chance(7)
  await store.transaction(async (tx) => {
    await house(tx)
    for (let number = 0; number < 90; number++) await agreementTree(tx, pick, number)
  })
  return testWorld(store)
}

type Pick = ReturnType<typeof chance>

/** Numbers that look as if they came by chance, the same from the same seed. */
function chance(seed: number) {
  let state = seed
  const below = (most: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  return { below, of: <T>(list: readonly T[]): T => list[below(list.length)] as T }
}

async function house(tx: Writer) {
  const { users, priorityAreas } = tx.tables
  for (const desk of Object.values(desks)) await oneDesk(tx, desk)
  for (const { actor } of Object.values(people)) {
    const { id, role } = actor
    await tx.insert(users).values({ id, role, createdAt: new Date(0), version: 1 })
  }
  for (const code of areas) {
    await tx.insert(priorityAreas).values({ id: code, code, labels: { en: code }, version: 1 })
  }
}

async function agreementTree(tx: Writer, pick: Pick, number: number) {
  const { agreementReaders, agreementAreas } = tx.tables
  const id = `agreement-${number}`
  const guard = { deskId: pick.of(Object.values(desks)), level: pick.of(levels) }
  const turns = pick.below(6) === 0
  await oneAgreement(tx, {
    ...{ id, counterpartCountry: pick.of(countries), kind: 'protocol', ...guard },
    ...law(pick),
    ...(turns && { hasTurns: true }),
  })
  if (turns) await spans(tx, pick, id)
  if (guard.level === 'restricted') {
    const reader = pick.of([people.bruno, people.chen])
    await tx.insert(agreementReaders).values({ agreementId: id, userId: reader.actor.id })
  }
  const words = { verbatim: 'words', verbatimLanguage: 'en' }
  for (const [position, areaId] of areas.entries()) {
    if (pick.below(3) > 0) continue
    await tx.insert(agreementAreas).values({ agreementId: id, areaId, position, ...words })
  }
  const planned = pick.below(2) === 0
  if (planned) await plan(tx, pick, number, { agreementId: id, ...guard })
  for (let position = 0; position < 3; position++) {
    const activityId = planned && pick.below(2) > 0 ? `activity-${number}` : null
    const promised = { id: `promise-${number}-${position}`, agreementId: id, position, ...guard }
    await promise(tx, pick, promised, activityId)
  }
  // Of some plans each side has said yes, and a promise is to sign one: the same ones every time.
  if (planned && number % 3 === 0) await promisedPlan(tx, number, { agreementId: id, ...guard })
}

async function promisedPlan(tx: Writer, number: number, guard: Under) {
  const { commitmentPlans, planContents, confirmations } = tx.tables
  const planId = `plan-${number}`
  await tx.insert(commitmentPlans).values({ commitmentId: `promise-${number}-0`, planId })
  if (number % 5 === 0) return
  const contentId = `content-${number}`
  const of = { planId, agreementId: guard.agreementId }
  const content = { content: {}, names: {}, hash: 'hash', seq: 1 }
  await tx.insert(planContents).values({ id: contentId, ...of, ...content })
  for (const side of number % 7 === 0 ? (['ours'] as const) : (['ours', 'counterpart'] as const)) {
    const said = { contentId, side, way: 'sheet', confirmedAt: new Date(0), version: 1 } as const
    await tx.insert(confirmations).values({ id: `yes-${number}-${side}`, ...of, ...guard, ...said })
  }
}

type Under = { agreementId: string; deskId: string; level: (typeof levels)[number] }

async function plan(tx: Writer, pick: Pick, number: number, guard: Under) {
  const { actionPlans, activities } = tx.tables
  const kept = { titles: { en: 'Plan' }, version: 1, ...guard }
  const period = { fromDay: '2024-01-01', toDay: '2028-12-31' }
  const recordStatus = number % 2 === 0 ? 'draft' : 'validated'
  await tx
    .insert(actionPlans)
    .values({ id: `plan-${number}`, recordStatus, illustrative: false, ...period, ...kept })
  const under = { ...kept, planId: `plan-${number}` }
  const activityId = `activity-${number}`
  await tx.insert(activities).values({ id: activityId, position: 1, ...period, ...under })
  for (let position = 0; position < 12; position++) {
    await milestone(tx, pick, {
      id: `milestone-${number}-${position}`,
      activityId,
      position,
      ...under,
    })
  }
}

/** A life with turns: in force, then suspended, then winding up. */
async function spans(tx: Writer, pick: Pick, agreementId: string) {
  const { legalSpans } = tx.tables
  const [first, second] = [200, 20].map((days) => addDays(today, -pick.below(days) - 1))
  const from = ['0001-01-01', first ?? today, second ?? today]
  for (const [index, state] of ['inForce', 'suspended', 'windingUp'].entries()) {
    const next = from[index + 1]
    const span = { fromDay: from[index] ?? today, toDay: next ? addDays(next, -1) : '9999-12-31' }
    if (span.fromDay <= span.toDay)
      await tx.insert(legalSpans).values({ agreementId, state, ...span })
  }
}

async function promise(
  tx: Writer,
  pick: Pick,
  row: Under & { id: string; position: number },
  activityId: string | null,
) {
  const { commitments, commitmentActivities } = tx.tables
  await tx.insert(commitments).values({
    ...row,
    kind: pick.of(['undertaking', 'obligation', 'interest']),
    author: 'both',
    titles: { en: 'Promise' },
    noActionReason: activityId === null && pick.below(4) === 0 ? 'No need.' : null,
    version: 1,
  })
  if (activityId) await tx.insert(commitmentActivities).values({ commitmentId: row.id, activityId })
}

/** Signed or not, entered or not, ended or not, on days around today. */
function law(pick: Pick) {
  const near = (days: number) => addDays(today, pick.below(days) - days / 2)
  const signed = pick.below(5) > 0
  const lower = signed ? near(800) : null
  const upper = lower && addDays(lower, pick.below(3))
  const entered = upper && pick.below(3) > 0 ? addDays(upper, pick.below(200)) : null
  return {
    ...{ signedOn: lower, signedOnLower: lower, signedOnUpper: upper },
    firstSignedOn: upper ?? (pick.below(2) > 0 ? near(200) : null),
    enteredIntoForceOn: entered,
    ...{ enteredIntoForceOnLower: entered, enteredIntoForceOnUpper: entered },
    entryStated: entered !== null || pick.below(3) === 0,
    inForceUntil: entered && pick.below(3) === 0 ? addDays(entered, pick.below(400)) : null,
  }
}

type MilestoneRow = {
  id: string
  activityId: string
  planId: string
  agreementId: string
  position: number
  titles: Record<string, string>
  deskId: string
  level: (typeof levels)[number]
  version: number
}

async function milestone(tx: Writer, pick: Pick, row: MilestoneRow) {
  const { milestones, completions } = tx.tables
  const forecastOn = addDays(today, pick.below(500) - 420)
  const baselineOn = addDays(forecastOn, -pick.below(60))
  const health = pick.of(healths)
  const completionId = health === 'done' ? `done-${row.id}` : null
  await tx.insert(milestones).values({ ...row, forecastOn, baselineOn, health, completionId })
  if (completionId === null) return
  const latest = addDays(forecastOn, pick.below(200) - 60)
  const by = { completedBy: people.ana.actor.id, completedAt: new Date(0) }
  const completedOn = latest < today ? latest : today
  await tx.insert(completions).values({ id: completionId, milestoneId: row.id, completedOn, ...by })
  if (pick.below(4) > 0) return
  const back = { takenBackBy: by.completedBy, takenBackAt: new Date(1), takenBackReason: 'No.' }
  const id = `back-${row.id}`
  await tx
    .insert(completions)
    .values({ id, milestoneId: row.id, completedOn: today, ...by, ...back })
}
