import { beforeEach, describe, expect, it } from 'vitest'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { ask } from '#domain/ask.ts'
import { recordLegalEvent } from '#domain/legal-status/commands/record-legal-event.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { readAgreementTree } from '../queries/agreement-tree.ts'
import { readAgreement } from '../queries/read-agreement.ts'
import { correctAgreement } from './correct-agreement.ts'
import { decideParentEnding } from './decide-parent-ending.ts'

const fiveYears = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'none', length: null, repeats: null },
]
const surviving = [...fiveYears, { kind: 'survival', length: 'P1Y' }]
const inForce = (on: string) => [...signedByBoth(on), { kind: 'enteredIntoForce', on }]

describe.each(freshDatabases)('the tree of agreements on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const under = async (agreementId: string, relation: string, said: object = {}) =>
    (await register.agreement({ parent: { agreementId, relation }, ...said })).id
  const framework = async (clauses: object[] = surviving) =>
    (await register.agreement({ legalEvents: inForce('2019-06-21'), clauses })).id
  const tree = async (agreementId: string, on?: string) =>
    await ask(register.world, readAgreementTree, register.officer, {
      agreementId,
      ...(on && { on }),
    })
  const decide = async (agreementId: string, fate: string) =>
    await perform(register.world, decideParentEnding, register.officer, {
      agreementId,
      fate,
      reason: 'So the sides agreed in talks.',
    })

  it('holds all above and below, each under its parent, whichever is asked for', async () => {
    const top = await framework()
    const project = await under(top, 'implements', { legalEvents: inForce('2020-01-01') })
    const addendum = await under(project, 'amends')
    const successor = await under(top, 'follows')
    for (const id of [top, project, addendum, successor]) {
      const { nodes } = await tree(id)
      expect(nodes.map((node) => [node.id, node.depth, node.relation])).toEqual([
        [top, 0, null],
        [project, 1, 'implements'],
        [addendum, 2, 'amends'],
        [successor, 1, 'follows'],
      ])
    }
  })

  it('has nothing in it that the reader may not know of', async () => {
    const top = await framework()
    await under(top, 'implements', { level: 'restricted' })
    const elsewhere = await register.user('officer', register.desks.eur)
    const seen = await ask(register.world, readAgreementTree, elsewhere, { agreementId: top })
    expect(seen.nodes).toHaveLength(1)
  })

  it('is empty where the agreement had not been recorded by the moment that is asked of', async () => {
    const agreementId = await framework()
    const asked = { agreementId, knownAt: '2020-01-01T00:00:00Z' }
    const then = await ask(register.world, readAgreementTree, register.officer, asked)
    expect(then).toMatchObject({ id: agreementId, nodes: [], questions: [] })
  })

  it('lets who is named for a restricted one write it, as elsewhere', async () => {
    const top = await framework()
    const readers = [register.officer.id]
    await under(top, 'implements', { level: 'restricted', readers })
    expect((await tree(top)).nodes).toMatchObject([{ writable: true }, { writable: true }])
  })

  it('asks what becomes of each that stands under one that ends, and of no other (rule 29)', async () => {
    const top = await framework()
    const project = await under(top, 'implements', { legalEvents: inForce('2020-01-01') })
    await under(top, 'follows', { legalEvents: inForce('2024-01-01') })
    expect((await tree(top, '2024-06-21')).questions).toEqual([])
    expect((await tree(top, '2024-06-22')).questions).toEqual([
      {
        agreementId: project,
        parentId: top,
        parentEnd: '2024-06-21',
        choices: ['survives', 'ends', 'goesOn'],
      },
    ])
    expect((await tree(top)).nodes[1]).toMatchObject({ state: 'inForce', decision: null })
  })

  it('asks from the day on which an act brings the end about, before it has come', async () => {
    const renewing = [
      { kind: 'term', length: 'P5Y' },
      { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
      { kind: 'denunciation', notice: 'P6M', counts: 'receipt' },
    ]
    const top = await framework(renewing)
    const project = await under(top, 'implements', { legalEvents: inForce('2020-01-01') })
    expect((await tree(top)).questions).toEqual([])
    const notice = { kind: 'notice', purpose: 'denunciation', receivedOn: '2026-11-01' }
    await perform(register.world, recordLegalEvent, register.officer, {
      agreementId: top,
      ...notice,
    })
    expect((await tree(project)).questions).toMatchObject([
      { agreementId: project, parentEnd: '2027-05-01', choices: ['ends', 'goesOn'] },
    ])
  })

  it('records the answer with its reason, and ends only what was decided to end', async () => {
    const top = await framework()
    const [ends, stays] = [
      await under(top, 'implements', { legalEvents: inForce('2020-01-01') }),
      await under(top, 'implements', { legalEvents: inForce('2020-01-01') }),
    ]
    await decide(ends, 'ends')
    await decide(stays, 'survives')
    const { nodes, questions } = await tree(top)
    expect(questions).toEqual([])
    expect(nodes.find(({ id }) => id === ends)).toMatchObject({
      state: 'ended',
      lastDay: '2024-06-21',
      decision: { fate: 'ends', reason: 'So the sides agreed in talks.' },
    })
    expect(nodes.find(({ id }) => id === stays)).toMatchObject({
      state: 'inForce',
      decision: { fate: 'survives' },
    })
  })

  it.each([
    ['nothingSurvives', fiveYears, 'survives'],
    ['parentGoesOn', [{ kind: 'term', length: 'indefinite' }], 'ends'],
  ])('refuses a decision: %s', async (code, clauses, fate) => {
    const project = await under(await framework(clauses), 'implements')
    await expect(decide(project, fate)).rejects.toMatchObject({
      problem: { code: `agreement.${code}` },
    })
  })

  it('refuses an addendum to an ended base, and takes a successor of it', async () => {
    const top = await framework(fiveYears)
    const late = { legalEvents: signedByBoth('2024-06-25') }
    await expect(under(top, 'amends', late)).rejects.toMatchObject({
      problem: { code: 'agreement.amendsEnded', params: { end: '2024-06-21' } },
    })
    await expect(under(top, 'renews', late)).rejects.toMatchObject({ kind: 'refused' })
    expect(await under(top, 'amends', { legalEvents: signedByBoth('2024-06-21') })).toBeTruthy()
    expect(await under(top, 'follows', late)).toBeTruthy()
  })

  it('warns of a successor that overlaps, and does not bar it (rule 38)', async () => {
    const top = await framework(fiveYears)
    await under(top, 'supersedes', { legalEvents: inForce('2024-01-01') })
    expect((await tree(top)).nodes[1]?.overlap).toEqual({ from: '2024-01-01', to: '2024-06-21' })
  })

  it('is chosen in a correction, and never a circle', async () => {
    const top = await framework()
    const project = await under(top, 'implements')
    const correct = async (agreementId: string, parent: object | null) => {
      const { version } = await ask(register.world, readAgreement, register.officer, {
        agreementId,
      })
      const asked = { agreementId, parent }
      return await perform(register.world, correctAgreement, register.officer, asked, {
        ifMatch: version,
      })
    }
    await expect(
      correct(top, { agreementId: project, relation: 'implements' }),
    ).rejects.toMatchObject({
      problem: { fields: [{ path: 'parent.agreementId', code: 'underItself' }] },
    })
    await correct(project, { agreementId: top, relation: 'follows' })
    const read = await ask(register.world, readAgreement, register.officer, {
      agreementId: project,
    })
    expect(read.parent).toMatchObject({ agreementId: top, relation: 'follows' })
    await correct(project, null)
    expect((await tree(project)).nodes).toHaveLength(1)
  })

  it('lets nothing new begin after the framework’s end, and what began go on (rule 29)', async () => {
    const top = await framework()
    const project = await under(top, 'implements', { legalEvents: inForce('2020-01-01') })
    const plan = async (agreementId: string) =>
      (
        await perform(register.world, createActionPlan, register.officer, {
          agreementId,
          titles: { en: 'Plan' },
          fromDay: '2024-01-01',
          toDay: '2025-12-31',
        })
      ).answer.id
    const activity = async (planId: string, fromDay: string) =>
      await perform(register.world, createActivity, register.officer, {
        planId,
        titles: { en: 'Activity' },
        fromDay,
        toDay: '2025-03-31',
      })
    for (const planId of [await plan(top), await plan(project)]) {
      expect((await activity(planId, '2024-06-01')).answer.id).toBeTruthy()
      await expect(activity(planId, '2024-07-01')).rejects.toMatchObject({
        problem: { code: 'activity.afterEnd', params: { lastDay: '2024-06-21' } },
      })
    }
    const planId = await plan(project)
    await decide(project, 'goesOn')
    expect((await activity(planId, '2024-07-01')).answer.id).toBeTruthy()
  })
})
