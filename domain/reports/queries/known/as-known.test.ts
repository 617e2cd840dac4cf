import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneDocument } from '#test/plan-world.ts'
import { changes, inTurn, madeUpWork, someChange } from '#test/made-up-work.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { correctAgreement } from '../../../agreements/commands/correct-agreement.ts'
import { ask } from '../../../ask.ts'
import { perform } from '../../../perform.ts'
import { commitmentsReport } from '../commitments-report.ts'
import { milestonesReport } from '../milestones-report.ts'
const first = Date.parse('2026-11-23T04:00:00Z')
const minute = 60_000
const today = '2026-11-23'

const out: readonly string[] = ['milestoneOut', 'activityOut']

type Page = { items: unknown[]; nextCursor: string | null }

describe.each(freshDatabases)('reports of work as known at a moment on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let folder = ''
  let now = first
  let agreementId = ''
  let carriedOut: ReturnType<typeof madeUpWork>

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'convenio-uploads-'))
    register = await testRegister(db.store)
    now = first
    Object.assign(register.world, { now: () => new Date(now), uploadsFolder: folder })
    const manager = await register.user('manager', register.desks.ame)
    const parties = [
      { partyId: register.most, side: 'ours' },
      { partyId: register.concytec, side: 'counterpart' },
    ]
    agreementId = (await register.agreement({ parties })).id
    const documentId = await oneDocument(register.world, register.officer, agreementId)
    carriedOut = madeUpWork({ register, manager, agreementId, documentId })
    for (const change of ['plan', 'activity', 'milestone', 'promise'] as const) {
      await carriedOut({ change, of: 0, to: 0 })
    }
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const carried = new Set<string>()

  const told = async (asked: { milestones?: object; promises?: object; knownAt?: string } = {}) => {
    const knownAt = asked.knownAt ? { knownAt: asked.knownAt } : {}
    const by = register.officer
    const limited = { limit: 200, ...knownAt }
    return {
      milestones: await ask(register.world, milestonesReport, by, {
        ...{ ...limited, ...asked.milestones },
      }),
      promises: await ask(register.world, commitmentsReport, by, {
        ...{ ...limited, ...asked.promises },
      }),
    }
  }

  it('are what they said then, whatever was recorded since (rule 27)', async () => {
    const [some = []] = fc.sample(fc.array(someChange, { minLength: 40, maxLength: 40 }), {
      numRuns: 1,
      seed: 20190621,
    })
    const asking = (at: number) => ({
      milestones: [
        { on: addDays(today, (at % 9) * 10 - 60) },
        { due: 'late' },
        { health: 'done', country: 'PE' },
        { area: 'energy', on: today },
        { forecastOn: '2026-11', level: 'internal', desk: 'AME' },
      ][at % 5],
      promises: [{}, { author: 'both' }, { coverage: 'underWay' }, { coverage: 'done' }][at % 4],
    })
    const said: { knownAt: string; asked: object; told: unknown }[] = []
    const each = inTurn.map((one) => ({ change: one, of: out.includes(one) ? 1 : 0, to: 0 }))
    for (const [index, one] of [...each, ...some].entries()) {
      now += 4 * minute
      if (await carriedOut(one)) carried.add(one.change)
      const asked = index % 2 ? {} : asking(index / 2)
      const knownAt = new Date(now + minute).toISOString()
      said.push({ knownAt, asked, told: await told(asked) })
    }
    now += 4 * minute
    expect([...new Set(changes)].filter((kind) => !carried.has(kind))).toEqual([])
    for (const { knownAt, asked, told: then } of said) {
      expect(await told({ ...asked, knownAt }), `${knownAt} ${JSON.stringify(asked)}`).toEqual(then)
    }
  }, 240_000)

  it('are paged to the end, hold what was taken out since, and obey what guards it today', async () => {
    for (let count = 0; count < 4; count++) {
      for (const kind of ['plan', 'activity', 'milestone', 'promise'] as const) {
        await carriedOut({ change: kind, of: count, to: count })
      }
    }
    const knownAt = new Date(now).toISOString()
    now += minute
    await carriedOut({ change: 'milestoneOut', of: 0, to: 0 })
    const { milestones, promises } = await told({ knownAt })
    expect([milestones.total, promises.total]).toEqual([{ exact: 5 }, { exact: 5 }])
    for (const [query, whole] of [
      [milestonesReport, milestones],
      [commitmentsReport, promises],
    ] as const) {
      const seen: unknown[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const asked = { limit: 2, knownAt, ...(cursor && { cursor }) }
        const page: Page = await ask(register.world, query as never, register.officer, asked)
        seen.push(...page.items)
        cursor = page.nextCursor
      }
      expect(seen).toEqual(whole.items)
    }
    const guarded = { agreementId, level: 'confidential', reason: 'Guarded' }
    const { versions } = db.store.tables
    const rows = await db.store.read.select().from(versions)
    const own = rows.find(({ subjectId, toSeq }) => subjectId === agreementId && toSeq === null)
    const seen = { ifMatch: own?.fromSeq }
    await perform(register.world, correctAgreement, register.officer, guarded, seen)
    expect((await told({ knownAt })).milestones.total).toEqual({ exact: 5 })
    const elsewhere = await register.user('officer', register.desks.eur)
    for (const query of [milestonesReport, commitmentsReport]) {
      const page = await ask(register.world, query as never, elsewhere, { knownAt })
      expect(page).toMatchObject({ items: [], total: { exact: 0 } })
    }
  })
})
