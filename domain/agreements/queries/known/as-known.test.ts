import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { changeActivity } from '#domain/activities/commands/change-activity.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { ask } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { recordLegalEvent } from '#domain/legal-status/commands/record-legal-event.ts'
import { setClauses } from '#domain/legal-status/commands/set-clauses.ts'
import { simulateAgreement } from '#domain/legal-status/queries/simulate-agreement.ts'
import { legalStates } from '#domain/legal-status/schema/words.ts'
import { Refusal } from '#domain/outcome.ts'
import { mergeParty } from '#domain/parties/commands/merge-party.ts'
import { renameParty } from '#domain/parties/commands/rename-party.ts'
import { readParty } from '#domain/parties/queries/read-party.ts'
import { perform } from '#domain/perform.ts'
import { agreementsReport } from '#domain/reports/queries/agreements-report.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { anyEvents, askedDay, someClauses } from '#test/made-up-law.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { correctAgreement } from '../../commands/correct-agreement.ts'
import { decideParentEnding } from '../../commands/decide-parent-ending.ts'
import { agreementFacets } from '../agreement-facets.ts'
import { agreementRecord } from '../agreement-record.ts'
import { readAgreementTree } from '../agreement-tree.ts'
import { listAgreements } from '../list-agreements.ts'

const first = Date.parse('2026-11-23T04:00:00Z')
const hour = 3_600_000

/** One change of a register: of which agreement, and what of it. */
const someChange = fc.oneof(
  fc.record({ change: fc.constant('made' as const), clauses: someClauses, events: anyEvents }),
  fc.record({ change: fc.constant('event' as const), of: fc.nat(9), events: anyEvents }),
  fc.record({ change: fc.constant('struck' as const), of: fc.nat(9), which: fc.nat(3) }),
  fc.record({ change: fc.constant('clauses' as const), of: fc.nat(9), clauses: someClauses }),
  fc.record({
    change: fc.constant('corrected' as const),
    of: fc.nat(9),
    said: fc.constantFrom(
      { titles: { en: 'Another title' } },
      { kind: 'treaty' },
      { legalCharacter: { ours: 'binding', counterpart: 'binding' } },
      { parties: [] },
    ),
  }),
)
type Change = typeof someChange extends fc.Arbitrary<infer T> ? T : never

describe.each(freshDatabases)('the register as known at a moment on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let now = first
  beforeEach(async () => {
    register = await testRegister(db.store)
    now = first
    register.world.now = () => new Date(now)
  })
  const list = async (asked: object = {}, by = register.officer) =>
    await ask(register.world, listAgreements, by, { sort: 'reference', limit: 200, ...asked })
  const facets = async (asked: object = {}) =>
    await ask(register.world, agreementFacets, register.officer, asked)
  const report = async (asked: object = {}) =>
    await ask(register.world, agreementsReport, register.officer, { limit: 200, ...asked })
  const versionOf = async (id: string) =>
    (await agreementRecord(db.store.read, id))?.version as number
  const change = async (command: AnyCommand, agreementId: string, said: object) =>
    await perform(
      register.world,
      command,
      register.officer,
      { agreementId, ...said },
      { ifMatch: await versionOf(agreementId) },
    )
  const changeBody = async (command: AnyCommand, said: object) => {
    const partyId = register.concytec
    const { version } = await ask(register.world, readParty, register.officer, { partyId })
    const manager = await register.user('manager', register.desks.ame)
    await perform(register.world, command, manager, { partyId, ...said }, { ifMatch: version })
  }
  const ofEnergy = (said: object = {}) => ({
    parties: [
      { partyId: register.most, side: 'ours' },
      { partyId: register.concytec, side: 'counterpart' },
    ],
    areas: {
      list: [{ areaId: register.areas.energy, verbatim: 'energy', verbatimLanguage: 'en' }],
    },
    ...said,
  })

  /** What is refused changes nothing, and is no less a moment that can be asked about. */
  async function carriedOut(ids: string[], one: Change): Promise<void> {
    const of = 'of' in one ? (ids[one.of % ids.length] ?? '') : ''
    try {
      if (one.change === 'made') {
        const legalEvents = one.events.slice(0, 3)
        ids.push((await register.agreement(ofEnergy({ legalEvents, clauses: one.clauses }))).id)
      } else if (one.change === 'event') {
        for (const event of one.events) await change(recordLegalEvent, of, event)
      } else if (one.change === 'struck') {
        const { legalEvents } = db.store.tables
        const events = await db.store.read.select().from(legalEvents)
        const struck = events.filter(({ agreementId }) => agreementId === of)[one.which]
        const correction = { kind: 'correction', corrects: struck?.id ?? of, event: null }
        await change(recordLegalEvent, of, correction)
      } else if (one.change === 'clauses') {
        await change(setClauses, of, { clauses: one.clauses, reason: 'Read anew' })
      } else await change(correctAgreement, of, { ...one.said, reason: 'Read anew' })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }

  it('is what lists and reports said then, whatever was recorded since (rule 27)', async () => {
    const ids = [(await register.agreement(ofEnergy())).id]
    const said: { asked: object; told: unknown }[] = []
    const told = async (asked: object) => {
      const { items, total } = await list(asked)
      return { items, total, report: await report(asked), counts: await facets(asked) }
    }
    const remember = async (asked: object) => {
      const knownAt = new Date(now + hour / 2).toISOString()
      said.push({ asked: { ...asked, knownAt }, told: await told(asked) })
    }
    const [changes = []] = fc.sample(fc.array(someChange, { minLength: 24, maxLength: 24 }), {
      numRuns: 1,
      seed: 20190621,
    })
    const days = fc.sample(askedDay, { numRuns: 40, seed: 5 })
    for (const [index, one] of changes.entries()) {
      now += hour
      await carriedOut(ids, one)
      await remember({ on: days[index] })
      const state = legalStates[index % legalStates.length]
      await remember({ on: days[index], state, kind: 'memorandumOfUnderstanding' })
      await remember({ on: days[index], signedOn: '2017/2019', country: 'PE', area: 'energy' })
    }
    now += hour
    await changeBody(renameParty, { names: { en: 'ProCiencia' }, from: '2026-11-24' })
    for (const { asked, told: then } of said) {
      expect(await told(asked), JSON.stringify(asked)).toEqual(then)
    }
  }, 120_000)

  it('is paged by reference to the end, and before the first entry empty', async () => {
    for (let count = 0; count < 5; count++) await register.agreement(ofEnergy())
    const knownAt = new Date(now).toISOString()
    now += hour
    await register.agreement(ofEnergy())
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof list>> = await list({
        ...{ knownAt, limit: 2 },
        ...(cursor && { cursor }),
      })
      expect(page.total).toEqual({ exact: 5 })
      seen.push(...page.items.map(({ reference }) => reference))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(seen.toSorted())
    expect(seen).toHaveLength(5)
    expect(await list({ knownAt: '2020-01-01T00:00:00Z' })).toMatchObject({ items: [] })
  })

  it('obeys what its reader may know of today', async () => {
    const { id } = await register.agreement(ofEnergy())
    const knownAt = new Date(now).toISOString()
    now += hour
    await change(correctAgreement, id, { level: 'confidential', reason: 'Guarded' })
    const elsewhere = await register.user('officer', register.desks.eur)
    expect((await list({ knownAt })).items).toMatchObject([{ id, level: 'confidential' }])
    expect(await list({ knownAt }, elsewhere)).toMatchObject({ items: [], total: { exact: 0 } })
  })

  it('holds the tree and the paths of the simulator as they were, moves and decisions included', async () => {
    const inForce = [...signedByBoth('2020-01-01'), { kind: 'enteredIntoForce', on: '2020-01-01' }]
    const clauses = [
      { kind: 'term', length: 'P10Y' },
      { kind: 'denunciation', notice: 'P3M', counts: 'receipt' },
    ]
    const { id: top } = await register.agreement({ legalEvents: inForce, clauses })
    const under = { legalEvents: inForce, parent: { agreementId: top, relation: 'implements' } }
    const [moved, ended] = [await register.agreement(under), await register.agreement(under)]
    const span = { fromDay: '2026-01-01', toDay: '2030-12-31', titles: { en: 'Work' } }
    const plan = await perform(register.world, createActionPlan, register.officer, {
      ...{ agreementId: top, ...span },
    })
    const activity = await perform(register.world, createActivity, register.officer, {
      ...{ planId: plan.answer.id, ...span },
    })
    const told = async (knownAt?: string) => {
      const asked = { agreementId: top, ...(knownAt && { knownAt }) }
      const tree = await ask(register.world, readAgreementTree, register.officer, asked)
      const { paths } = await ask(register.world, simulateAgreement, register.officer, asked)
      return { nodes: tree.nodes.map(({ writable: _, ...node }) => node), ...tree.questions, paths }
    }
    const moments: { knownAt: string; said: unknown }[] = []
    const remember = async () => {
      moments.push({ knownAt: new Date(now + hour / 2).toISOString(), said: await told() })
      now += hour
    }
    await remember()
    await change(correctAgreement, moved.id, { parent: null, reason: 'By itself' })
    await remember()
    const denied = { kind: 'notice', purpose: 'denunciation', receivedOn: '2026-11-01' }
    await change(recordLegalEvent, top, denied)
    await remember()
    await perform(register.world, decideParentEnding, register.officer, {
      ...{ agreementId: ended.id, fate: 'ends', reason: 'With the framework' },
    })
    await remember()
    const { id: activityId } = activity.answer
    await perform(
      register.world,
      changeActivity,
      register.officer,
      { activityId, toDay: '2026-12-01' },
      { ifMatch: activity.version },
    )
    await remember()
    for (const { knownAt, said } of moments) expect(await told(knownAt), knownAt).toEqual(said)
  })

  it('names a body that was merged since by the name that it had', async () => {
    await register.agreement(ofEnergy())
    const knownAt = new Date(now).toISOString()
    now += hour
    await changeBody(mergeParty, { intoId: register.most, reason: 'The same' })
    expect((await list()).items[0]?.counterparts).toMatchObject([{ acronym: 'MOST' }])
    const then = await list({ knownAt })
    expect(then.items[0]?.counterparts).toMatchObject([{ acronym: 'CONCYTEC' }])
  })

  it.each([
    ['q', { q: 'energy' }],
    ['lacking', { lacking: 'text' }],
    ['sort', { sort: 'title' }],
  ])('says of %s that it goes with no earlier moment', async (path, asked) => {
    const wrong = list({ knownAt: '2026-11-23T05:00:00Z', ...asked })
    await expect(wrong).rejects.toMatchObject({
      problem: { fields: [{ path, code: `${path}NotAsKnown` }] },
    })
  })
})
