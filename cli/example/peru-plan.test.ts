import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { listAlarms } from '#domain/alarms/queries.ts'
import { dues } from '#domain/alarms/schema/due.ts'
import { ask } from '#domain/ask.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { newId } from '#lib/ids.ts'
import { pathOfFile } from '#lib/file-folder.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld } from '#test/plan-world.ts'
import { loadPeruPlan } from './peru-plan.ts'

const { ana } = people

describe.each(freshDatabases)('the plan of the example register on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function load() {
    const [ourPartyId, counterpartPartyId] = [newId(), newId()]
    await db.store.transaction(async (tx) => {
      for (const id of [ourPartyId, counterpartPartyId]) {
        await tx
          .insert(tx.tables.parties)
          .values({ id, kind: 'ministry', names: { en: id }, version: 1 })
      }
    })
    const place = { agreementId: agreements.peru.id, ourPartyId, counterpartPartyId, areaIds: {} }
    await loadPeruPlan(world, ana, place)
    const [plan] = await db.store.read.select().from(db.store.tables.actionPlans)
    return await ask(world, readActionPlan, ana, { planId: plan?.id })
  }

  // A Monday, a Sunday, the last day of a year and of a leap year's February.
  test.each(['2026-11-23', '2026-11-29', '2026-12-31', '2028-02-29'])(
    'loaded on %s has something for every part of the desk',
    async (day) => {
      world.now = () => new Date(`${day}T04:00:00Z`)
      const plan = await load()
      expect(plan).toMatchObject({ illustrative: true, progress: { done: 3, of: 11 } })
      for (const due of dues) {
        const { items } = await ask(world, listAlarms, ana, { due })
        expect(items.length, due).toBeGreaterThan(0)
      }
    },
  )

  test('has its words in three languages, and papers that are there', async () => {
    const plan = await load()
    for (const activity of plan.activities) {
      for (const { titles } of [activity, ...activity.milestones]) {
        expect(Object.keys(titles)).toEqual(['en', 'es', 'zh-CN'])
      }
    }
    const documents = await db.store.read.select().from(db.store.tables.documents)
    expect(documents).toHaveLength(4)
    for (const { sha256 } of documents) {
      const file = await readFile(pathOfFile(world.uploadsFolder, sha256))
      expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })
})
