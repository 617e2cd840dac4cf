import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { listAlarms } from '#domain/alarms/queries/list-alarms.ts'
import { dues } from '#domain/alarms/schema/due.ts'
import { ask } from '#domain/ask.ts'
import { listCommitments } from '#domain/commitments/queries/list-commitments.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { newId } from '#lib/ids.ts'
import { pathOfFile } from '#lib/file-folder.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld } from '#test/plan-world.ts'
import { loadPeruPlan } from './peru-plan.ts'
import { loadPeruPromises } from './peru-promises.ts'

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
    const place = { agreementId: agreements.peru.id, ourPartyId, counterpartPartyId }
    const read = { sourceId: null, meetingId: null }
    const promiseIds = await loadPeruPromises(world, ana, { ...place, ...read })
    await loadPeruPlan(world, ana, { ...place, areaIds: {}, promiseIds })
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

  const promises = async (asked: object = {}) =>
    (await ask(world, listCommitments, ana, asked)).items.map(({ titles }) => titles.en ?? '')

  test('the only mutual promise is to sign action plans', async () => {
    await load()
    expect(await promises({ author: 'both' })).toEqual([
      'Push forward the implementation of the MOU by signing specific action plans',
    ])
  })

  test('the promise to sign action plans is discharged by the plan, which says that it is illustrative', async () => {
    const { id } = await load()
    const { items } = await ask(world, listCommitments, ana, { author: 'both' })
    expect(items[0]).toMatchObject({ coverage: 'underWay', overdue: false, activities: [] })
    expect(items[0]?.plans).toMatchObject([{ id, illustrative: true, agreed: false }])
  })

  test('the Chinese side’s undertakings are four, and its alignment of programmes is not planned', async () => {
    await load()
    const ours = { author: 'ours', kind: 'undertaking' }
    expect(await promises(ours)).toHaveLength(4)
    expect(await promises({ ...ours, coverage: 'notPlanned' })).toEqual([
      expect.stringMatching(/^Strengthen alignment/),
    ])
    expect(await promises({ author: 'ours' })).toHaveLength(4)
  })

  test('Harman’s hopes are interests, not obligations: one for each of four subjects', async () => {
    await load()
    const hopes = await promises({ author: 'counterpart' })
    expect(hopes).toHaveLength(4)
    expect(await promises({ author: 'counterpart', kind: 'interest' })).toEqual(hopes)
    expect(await promises({ coverage: 'notPromised' })).toEqual(hopes)
  })

  test('“co-fund as soon as possible” names no day, and adds 0 (rule 30)', async () => {
    await load()
    const { items } = await ask(world, listCommitments, ana, { kind: 'undertaking' })
    const coFunding = items.find(({ titles }) => titles.en?.startsWith('Co-fund'))
    expect(coFunding).toMatchObject({ dueOn: null, overdue: false })
    // No amount stands anywhere in it, nor is there a place where one could.
    const { read, tables } = db.store
    const kept = await read.select().from(tables.versions)
    const contents = kept.filter(({ subjectKind }) => subjectKind === 'commitment')
    expect(contents.length).toBeGreaterThanOrEqual(9)
    expect(JSON.stringify(contents)).not.toMatch(/amount|currency/i)
  })

  test('no promise of it is overdue: none of them names a day', async () => {
    await load()
    expect(await promises({ due: 'overdue' })).toEqual([])
    expect(await promises({ due: 'notKnown' })).toHaveLength(9)
  })

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
