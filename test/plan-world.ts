import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Level, Role } from '#domain/access/schema.ts'
import type { Actor } from '#domain/access/schema.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { changeActivity } from '#domain/activities/commands/change-activity.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { activityRecord } from '#domain/activities/queries/activity-record.ts'
import { takeInDocument } from '#domain/documents/commands/take-in-document.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'
import { newId } from '#lib/ids.ts'
import type { Database } from './fresh-database.ts'
import { oneAgreement, oneDesk } from './rows.ts'
import { testWorld } from './world.ts'

const [ame, eur] = [newId(), newId()]

type User = Actor & { kind: 'user' }

const user = (role: Role, deskIds: string[]): User => ({ kind: 'user', id: newId(), role, deskIds })

/** Two desks, and people at each; the auditor and the administrator sit at none. */
export const people = {
  ana: user('officer', [ame]),
  bruno: user('manager', [ame]),
  chen: user('officer', [eur]),
  dora: user('auditor', []),
  emil: user('administrator', []),
}

/** The only one who is on the list of the restricted agreement. */
const reader = people.chen

/** Agreements of the Americas' desk, one of each level, and one of Europe's. */
export const agreements = {
  peru: { id: newId(), deskId: ame, level: 'internal' },
  chile: { id: newId(), deskId: ame, level: 'confidential' },
  sealed: { id: newId(), deskId: eur, level: 'restricted' },
  spain: { id: newId(), deskId: eur, level: 'internal' },
} satisfies Record<string, { id: string; deskId: string; level: Level }>

/** The day at home, in every test: a Monday. */
export const today = '2026-11-23'

/** A world with people and agreements in it, and an empty uploads folder, before each test. */
export function planWorld(db: Database): World {
  const world = {} as World
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'convenio-uploads-'))
    await fill(db)
    Object.assign(world, testWorld(db.store), { uploadsFolder: path.join(folder, 'uploads') })
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  return world
}

async function fill({ store }: Database): Promise<void> {
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await store.transaction(async (tx) => {
    const { users, personalValues, agreementReaders } = tx.tables
    await oneDesk(tx, ame)
    await oneDesk(tx, eur)
    for (const [name, { id, role }] of Object.entries(people)) {
      await tx.insert(users).values({ id, role, createdAt, version: 1 })
      await tx
        .insert(personalValues)
        .values({ id: newId(), userId: id, field: 'name', value: name, salt: '', current: true })
    }
    for (const [name, agreement] of Object.entries(agreements)) {
      await oneAgreement(tx, { reference: name, titles: { en: name }, ...agreement })
    }
    await tx
      .insert(agreementReaders)
      .values({ agreementId: agreements.sealed.id, userId: reader.id })
  })
}

/** A plan of 2026 and 2027 with an activity of 2026 in it; each takes other values. */
export async function onePlan(world: World, by: Actor, agreementId: string) {
  const period = { fromDay: '2026-01-01', toDay: '2027-12-31' }
  const titles = { en: 'Plan', es: 'Plan', 'zh-CN': '行动计划' }
  const plan = await perform(world, createActionPlan, by, { agreementId, titles, ...period })
  const activity = await perform(world, createActivity, by, {
    planId: plan.answer.id,
    titles: { en: 'Exchange of researchers' },
    fromDay: '2026-01-01',
    toDay: '2026-12-31',
  })
  return { planId: plan.answer.id, activityId: activity.answer.id }
}

/** A plan that lacks nothing: one activity, and one milestone of it, due today. */
export async function completePlan(world: World, by: Actor, agreementId: string) {
  const { planId, activityId } = await onePlan(world, by, agreementId)
  const [partyId, areaId] = [newId(), newId()]
  await world.store.transaction(async (tx) => {
    const { parties, priorityAreas } = tx.tables
    const body = { kind: 'council', names: { en: 'The council' }, version: 1 } as const
    await tx.insert(parties).values({ ...body, id: partyId })
    const area = { code: areaId, labels: { en: 'Oceans' }, version: 1 }
    await tx.insert(priorityAreas).values({ ...area, id: areaId })
  })
  const said = {
    ...{ areaId, ourPartyId: partyId, counterpartPartyId: partyId },
    expectedResults: { en: 'Ten researchers were hosted.' },
  }
  const seen = await activityRecord(world.store.read, activityId)
  await perform(world, changeActivity, by, { activityId, ...said }, { ifMatch: seen?.version })
  const milestone = await oneMilestone(world, by, { activityId })
  return { planId, activityId, milestoneId: milestone.id, partyId, areaId }
}

/** A milestone due today. */
export async function oneMilestone(
  world: World,
  by: Actor,
  values: { activityId: string; baselineOn?: string; forecastOn?: string; health?: string },
) {
  const { answer } = await perform(world, createMilestone, by, {
    titles: { en: 'First exchange' },
    baselineOn: today,
    ...values,
  })
  return answer
}

/** The smallest PDF that readers open. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A document of an agreement. */
export async function oneDocument(world: World, by: Actor, agreementId: string): Promise<string> {
  const { answer } = await takeInDocument(
    world,
    by,
    { agreementId, fileName: 'Minutes.pdf' },
    { content: bytes(pdf) },
  )
  return answer.id
}

/** Bytes as they come over a connection, in pieces. */
export async function* bytes(content: Uint8Array, piece = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece)
}
