import { describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { reopenActionPlan, submitActionPlan } from '#domain/action-plans/commands/record-status.ts'
import { actionPlanRecord } from '#domain/action-plans/queries/action-plan-record.ts'
import { ask } from '#domain/ask.ts'
import { confirmByLink, counterProposeByLink } from '#domain/confirmations/commands/answer-link.ts'
import { sendLink } from '#domain/confirmations/commands/send-link.ts'
import { readConfirmations } from '#domain/confirmations/queries/read-confirmations.ts'
import { linkHolder } from '#domain/confirmations/queries/read-link.ts'
import { askDate } from '#domain/milestones/commands/ask-date.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, completePlan, people, planWorld } from '#test/plan-world.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { listDecisions } from './list-decisions.ts'

const { ana, bruno, chen } = people

describe.each(freshDatabases)('what waits for a decision on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  const make = () => completePlan(world, ana, agreements.peru.id)
  const list = async (by: Actor, asked: object = {}) =>
    listDecisions.output.parse(await ask(world, listDecisions, by, asked))
  const kinds = async (by: Actor, asked?: object) =>
    (await list(by, asked)).items.map(({ kind, decider }) => [kind, decider])

  const submit = async (planId: string) => {
    const ifMatch = (await actionPlanRecord(db.store.read, planId))?.version
    await perform(world, submitActionPlan, ana, { planId }, { ifMatch })
  }
  const link = async (planId: string) => {
    const { current } = await ask(world, readConfirmations, ana, { planId })
    const asked = { planId, contentHash: current.hash, recipient: 'CONCYTEC', language: 'es' }
    const { answer } = await perform(world, sendLink, ana, asked)
    const token = /^\/confirm\/([^?]+)/.exec(answer.path ?? '')?.[1] ?? ''
    const holder = (await linkHolder(world, token))?.actor ?? null
    const said = { token, contentHash: current.hash, name: 'F. León-Velarde', post: 'President' }
    return { holder, said }
  }

  it('is a plan to submit, then one for a manager to validate, by who submitted it', async () => {
    const { planId } = await make()
    expect(await kinds(ana)).toEqual([['openPlan', 'desk']])
    await submit(planId)
    expect(await kinds(ana)).toEqual([['submittedPlan', 'manager']])
    const { items } = await list(bruno, { decider: 'manager' })
    expect(items).toMatchObject([{ id: planId, by: { id: ana.id, name: 'ana' } }])
    const ifMatch = items[0]?.version
    await perform(world, reopenActionPlan, bruno, { planId, reason: 'Too short.' }, { ifMatch })
    expect(await kinds(ana)).toEqual([['openPlan', 'desk']])
  })

  it('is a new date, with what it would change, for a manager who did not ask for it', async () => {
    const { planId, milestoneId } = await make()
    await submit(planId)
    const asked = { milestoneId, askedOn: '2026-12-20', reason: 'The vessel is in dock.' }
    await perform(world, askDate, bruno, asked)
    const of = async (by: Actor) =>
      (await list(by)).items.find(({ kind }) => kind === 'dateRequest')
    expect(await of(ana)).toMatchObject({
      subjectId: milestoneId,
      titles: { en: 'First exchange' },
      change: { field: 'baselineOn', from: '2026-11-23', to: '2026-12-20' },
      problem: null,
    })
    expect((await of(bruno))?.problem).toBe('milestone.ownDateRequest')
  })

  it('is the counterpart’s while it has a link, and the desk’s once it asks for changes', async () => {
    const { planId, milestoneId } = await make()
    await submit(planId)
    const { holder, said } = await link(planId)
    expect(await kinds(ana, { decider: 'counterpart' })).toEqual([['sentLink', 'counterpart']])
    const proposal = {
      ...{ subjectKind: 'milestone', subjectId: milestoneId, field: 'titles' },
      ...{ value: 'Primer intercambio', reason: 'En español.' },
    }
    await perform(world, counterProposeByLink, holder, { ...said, proposals: [proposal] })
    expect(await kinds(ana, { decider: 'counterpart' })).toEqual([])
    expect((await list(ana, { decider: 'desk' })).items).toMatchObject([
      {
        ...{ kind: 'counterProposal', recipient: 'CONCYTEC', titles: { en: 'First exchange' } },
        change: { field: 'titles', from: 'First exchange', to: 'Primer intercambio' },
      },
    ])
  })

  it('is our yes, once the counterpart has given its own', async () => {
    const { planId } = await make()
    await submit(planId)
    const { holder, said } = await link(planId)
    await perform(world, confirmByLink, holder, said)
    expect(await kinds(bruno, { decider: 'manager' })).toEqual([
      ['submittedPlan', 'manager'],
      ['ourConfirmation', 'manager'],
    ])
  })

  it('is nobody’s of another desk, and of each kind no more than were asked for', async () => {
    for (let made = 0; made < 3; made++) await submit((await make()).planId)
    expect(await kinds(chen)).toEqual([])
    const { items, more } = await list(ana, { limit: 2 })
    expect(items).toHaveLength(2)
    expect(more).toEqual(['submittedPlan'])
  })

  it('is found by indexes, in as many questions whatever waits', async () => {
    const few = await sentQueries(() => list(bruno))
    const { planId, milestoneId } = await make()
    await submit(planId)
    await perform(world, askDate, ana, { milestoneId, askedOn: '2026-12-20', reason: 'Later.' })
    await link(planId)
    const plans = await planner(db.url, db.store)
    const many = await sentQueries(() => list(bruno))
    // With something to tell, who asked is looked up.
    expect(many.length).toBeLessThanOrEqual(few.length + 1)
    const told: string[] = []
    for (const one of many) told.push(await plans.planOf(one))
    await plans.close()
    const big = 'agreements|action_plans|milestones|confirmations|plan_contents|audit_entries'
    expect(told.join('\n')).not.toMatch(new RegExp(`(SCAN|Seq Scan on) (${big})\\b`))
  })
})
