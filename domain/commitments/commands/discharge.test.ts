import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import {
  agreements,
  completePlan,
  oneDocument,
  onePlan,
  people,
  planWorld,
} from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { submitActionPlan, validateActionPlan } from '../../action-plans/commands/record-status.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { ask } from '../../ask.ts'
import { giveConfirmation } from '../../confirmations/commands/give-confirmation.ts'
import { confirmByLink } from '../../confirmations/commands/answer-link.ts'
import { sendLink } from '../../confirmations/commands/send-link.ts'
import { readConfirmations } from '../../confirmations/queries/read-confirmations.ts'
import { linkHolder } from '../../confirmations/queries/read-link.ts'
import { completeMilestone } from '../../milestones/commands/complete-milestone.ts'
import { milestoneRecord } from '../../milestones/queries/milestone-record.ts'
import { revertChange } from '../../audit/commands/revert-change.ts'
import { perform } from '../../perform.ts'
import { readCommitment } from '../queries/read-commitment.ts'
import { addEvidence, removeEvidence } from './add-evidence.ts'
import { createCommitment } from './create-commitment.ts'
import { assignCommitment, judgeCommitment } from './judge-commitment.ts'
import { linkPlan, unlinkPlan } from './link-plan.ts'

const { ana, bruno, chen, dora } = people
const agreementId = agreements.peru.id

describe.each(freshDatabases)('a promise and what discharges it, on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const make = async () => {
    const said = { agreementId, author: 'both', kind: 'undertaking' }
    const titles = { en: 'Sign specific action plans' }
    return (await perform(world, createCommitment, ana, { ...said, titles })).answer.id
  }
  const read = async (commitmentId: string, by: Actor = ana) =>
    readCommitment.output.parse(await ask(world, readCommitment, by, { commitmentId }))
  const seen = async (commitmentId: string) => ({ ifMatch: (await read(commitmentId)).version })

  /** Both sides say yes to the plan as it stands, the other one through a link. */
  async function confirm(planId: string) {
    const { current } = await ask(world, readConfirmations, ana, { planId })
    const contentHash = current.hash
    await perform(world, giveConfirmation, bruno, { planId, contentHash })
    const asked = { planId, contentHash, recipient: 'CONCYTEC', language: 'es' }
    const { answer } = await perform(world, sendLink, ana, asked)
    const token = /^\/confirm\/([^?]+)/.exec(answer.path ?? '')?.[1] ?? ''
    const holder = (await linkHolder(world, token))?.actor ?? null
    const signed = { name: 'Fabiola León-Velarde Servetto', post: 'President' }
    await perform(world, confirmByLink, holder, { token, contentHash, ...signed })
  }

  async function validate(planId: string) {
    const plan = async () => ({ ifMatch: (await actionPlanRecord(db.store.read, planId))?.version })
    await perform(world, submitActionPlan, ana, { planId }, await plan())
    await perform(world, validateActionPlan, bruno, { planId }, await plan())
  }

  async function complete(milestoneId: string) {
    const evidence = [await oneDocument(world, ana, agreementId)]
    const said = { milestoneId, completedOn: '2026-11-20', evidence }
    const record = await milestoneRecord(db.store.read, milestoneId)
    await perform(world, completeMilestone, ana, said, { ifMatch: record?.version })
    return evidence[0]
  }

  test('to sign action plans is discharged by one that both sides said yes to, once something of it is proved', async () => {
    const id = await make()
    const { planId, milestoneId } = await completePlan(world, ana, agreementId)
    await perform(world, linkPlan, ana, { commitmentId: id, planId }, await seen(id))
    expect(await read(id)).toMatchObject({
      coverage: 'notStarted',
      plans: [{ id: planId, recordStatus: 'draft', agreed: false, progress: { done: 0, of: 1 } }],
    })
    await validate(planId)
    expect((await read(id)).coverage).toBe('underWay')
    await confirm(planId)
    expect(await read(id)).toMatchObject({ coverage: 'underWay', plans: [{ agreed: true }] })
    const documentId = await complete(milestoneId)
    expect(await read(id)).toMatchObject({
      coverage: 'done',
      plans: [
        { steps: [{ id: milestoneId, completedOn: '2026-11-20', evidence: [{ id: documentId }] }] },
      ],
    })
    await perform(world, unlinkPlan, ana, { commitmentId: id, planId }, await seen(id))
    expect(await read(id)).toMatchObject({ coverage: 'notPlanned', plans: [] })
  })

  test('takes plans of its own agreement, each once', async () => {
    const id = await make()
    const { planId } = await onePlan(world, ana, agreementId)
    const foreign = await onePlan(world, ana, agreements.chile.id)
    const link = async (plan: string) =>
      await perform(world, linkPlan, ana, { commitmentId: id, planId: plan }, await seen(id))
    await expect(link(foreign.planId)).rejects.toMatchObject({
      problem: { code: 'commitment.planOfAnother' },
    })
    await link(planId)
    await expect(link(planId)).rejects.toMatchObject({
      problem: { code: 'commitment.planLinkedAlready' },
    })
  })

  test('has evidence of its own, of its own agreement', async () => {
    const id = await make()
    const documentId = await oneDocument(world, ana, agreementId)
    const other = await oneDocument(world, ana, agreements.chile.id)
    const add = async (document: string) =>
      await perform(
        world,
        addEvidence,
        ana,
        { commitmentId: id, documentId: document },
        await seen(id),
      )
    await add(documentId)
    expect((await read(id)).evidence).toMatchObject([{ id: documentId }])
    await expect(add(documentId)).rejects.toMatchObject({
      problem: { code: 'commitment.evidenceAlready' },
    })
    await expect(add(other)).rejects.toMatchObject({
      problem: { code: 'commitment.evidenceOfAnother' },
    })
    await perform(world, removeEvidence, ana, { commitmentId: id, documentId }, await seen(id))
    expect((await read(id)).evidence).toEqual([])
  })

  test('is judged with a reason, and keeps what was said of it before', async () => {
    const id = await make()
    const judge = async (health: string | null, reason: string, by: Actor = ana) =>
      await perform(
        world,
        judgeCommitment,
        by,
        { commitmentId: id, health, reason },
        await seen(id),
      )
    await judge('onTrack', 'Both sides have named their teams.')
    await judge('atRisk', 'The call was postponed.', bruno)
    expect(await read(id, dora)).toMatchObject({
      health: 'atRisk',
      judgements: [
        { health: 'atRisk', reason: 'The call was postponed.', by: { name: 'bruno' } },
        { health: 'onTrack', reason: 'Both sides have named their teams.', by: { name: 'ana' } },
      ],
    })
    await expect(judge('onTrack', ' ')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(judge('done', 'It is')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(judge('onTrack', 'x', chen)).rejects.toMatchObject({ kind: 'forbidden' })
    await judge(null, 'It was of another promise.')
    expect((await read(id)).health).toBeNull()
    expect((await read(id)).judgements).toHaveLength(2)
  })

  test('is handed to somebody of its desk, and to nobody else', async () => {
    const id = await make()
    await db.store.transaction(async (tx) => {
      for (const who of [bruno, chen]) {
        const [deskId = ''] = who.deskIds
        await tx.insert(tx.tables.deskMembers).values({ userId: who.id, deskId })
      }
    })
    const hand = async (officerId: string | null) =>
      await perform(world, assignCommitment, ana, { commitmentId: id, officerId }, await seen(id))
    await hand(bruno.id)
    expect((await read(id)).officer).toEqual({ id: bruno.id, name: 'bruno' })
    await expect(hand(chen.id)).rejects.toMatchObject({
      problem: { fields: [{ path: 'officerId', code: 'notOfTheDesk' }] },
    })
    const { answer } = await hand(null)
    expect((await read(id)).officer).toBeNull()
    await perform(world, revertChange, ana, { seq: answer.version, reason: 'A slip' })
    expect((await read(id)).officer?.id).toBe(bruno.id)
  })
})
