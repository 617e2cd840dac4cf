import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { actionPlanRecord } from '#domain/action-plans/queries/action-plan-record.ts'
import { ask } from '#domain/ask.ts'
import { approveDate } from '#domain/milestones/commands/decide-date.ts'
import { askDate } from '#domain/milestones/commands/ask-date.ts'
import { changeMilestone } from '#domain/milestones/commands/change-milestone.ts'
import { dateRequestRecord } from '#domain/milestones/queries/date-request.ts'
import { milestoneRecord } from '#domain/milestones/queries/milestone-record.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, completePlan, people, planWorld } from '#test/plan-world.ts'
import { contentHash } from '../queries/plan-content.ts'
import { readConfirmations } from '../queries/read-confirmations.ts'
import { linkHolder, readLink } from '../queries/read-link.ts'
import { confirmByLink, counterProposeByLink, disputeByLink } from './answer-link.ts'
import { acceptProposal, declineProposal } from './decide-proposal.ts'
import { giveConfirmation } from './give-confirmation.ts'
import { revokeLink, sendLink } from './send-link.ts'

const signed = { name: 'Fabiola León-Velarde Servetto', post: 'President' }

describe.each(freshDatabases)(
  'a confirmation covers a content, on $name (rule 28)',
  ({ perTest }) => {
    const db = perTest()
    const world = planWorld(db)
    const { ana, bruno } = people
    const make = () => completePlan(world, ana, agreements.peru.id)
    const read = (planId: string) => ask(world, readConfirmations, ana, { planId })
    const hashOf = async (planId: string) => (await read(planId)).current.hash

    const ours = async (planId: string) =>
      await perform(world, giveConfirmation, bruno, { planId, contentHash: await hashOf(planId) })

    async function link(planId: string) {
      const asked = {
        planId,
        contentHash: await hashOf(planId),
        recipient: 'CONCYTEC',
        language: 'es',
      }
      const { answer, version } = await perform(world, sendLink, ana, asked)
      const token = /^\/confirm\/([^?]+)\?lang=es$/.exec(answer.path ?? '')?.[1] ?? ''
      return { id: answer.id, token, version, contentHash: asked.contentHash }
    }

    const holderOf = async (token: string): Promise<Actor | null> =>
      (await linkHolder(world, token))?.actor ?? null

    async function theirs(planId: string) {
      const { token, contentHash: seen } = await link(planId)
      const said = { token, contentHash: seen, ...signed }
      await perform(world, confirmByLink, await holderOf(token), said)
    }

    async function retitle(milestoneId: string, en: string) {
      const ifMatch = (await milestoneRecord(db.store.read, milestoneId))?.version
      await perform(world, changeMilestone, ana, { milestoneId, titles: { en } }, { ifMatch })
    }

    it('both confirm h0; A edits a milestone: h0 stays what is agreed, and a change is proposed', async () => {
      const { planId, milestoneId } = await make()
      expect((await read(planId)).standing).toBe('notConfirmed')
      await ours(planId)
      expect((await read(planId)).standing).toBe('byUs')
      await theirs(planId)
      const h0 = await read(planId)
      expect(h0).toMatchObject({ standing: 'byBoth', agreed: { hash: h0.current.hash } })
      await retitle(milestoneId, 'Second exchange')
      const h1 = await read(planId)
      expect(h1).toMatchObject({ standing: 'changeProposed', covering: [] })
      expect(h1.agreed?.hash).toBe(h0.current.hash)
      expect(h1.agreed?.content.activities[0]?.milestones[0]?.titles).toEqual({
        en: 'First exchange',
      })
      expect(h1.current.hash).not.toBe(h0.current.hash)
    })

    it('B confirms h1, then A edits to h2: not covered', async () => {
      const { planId, milestoneId } = await make()
      await ours(planId)
      await theirs(planId)
      await retitle(milestoneId, 'h1')
      await theirs(planId)
      expect((await read(planId)).covering).toEqual(['counterpart'])
      await retitle(milestoneId, 'h2')
      expect(await read(planId)).toMatchObject({ standing: 'changeProposed', covering: [] })
    })

    it('restoring h0 needs a new confirmation', async () => {
      const { planId, milestoneId } = await make()
      await ours(planId)
      await theirs(planId)
      const h0 = await hashOf(planId)
      await retitle(milestoneId, 'h1')
      await retitle(milestoneId, 'First exchange')
      expect(await read(planId)).toMatchObject({
        ...{ standing: 'changeProposed', covering: [] },
        current: { hash: h0 },
      })
      await ours(planId)
      await theirs(planId)
      expect((await read(planId)).standing).toBe('byBoth')
    })

    it('what is judged, expected and noted breaks nothing, nor does another telephone number', async () => {
      const { planId, milestoneId } = await make()
      await ours(planId)
      await theirs(planId)
      const said = { health: 'atRisk', forecastOn: '2027-06-01', reason: 'Call 555 0100 instead.' }
      const ifMatch = (await milestoneRecord(db.store.read, milestoneId))?.version
      await perform(world, changeMilestone, ana, { milestoneId, ...said }, { ifMatch })
      expect((await read(planId)).standing).toBe('byBoth')
    })

    it('a plan with "to be defined" in it can’t be confirmed, and each place is named', async () => {
      const { planId, activityId, milestoneId } = await make()
      await retitle(milestoneId, 'Venue: to be defined')
      const at = { path: `milestones.${milestoneId}.titles`, code: 'toBeDefined' }
      await expect(ours(planId)).rejects.toMatchObject({
        kind: 'invalid',
        problem: { code: 'confirmation.notReady', fields: [at] },
      })
      await expect(link(planId)).rejects.toMatchObject({ problem: { fields: [at] } })
      expect((await read(planId)).obstacles).toEqual([at])
      expect(activityId).toBeTruthy()
    })

    it('what was changed since it was looked at is confirmed by nobody unseen', async () => {
      const { planId, milestoneId } = await make()
      const seen = await hashOf(planId)
      const { token, contentHash: sent } = await link(planId)
      await retitle(milestoneId, 'Another')
      await expect(
        perform(world, giveConfirmation, bruno, { planId, contentHash: seen }),
      ).rejects.toMatchObject({ problem: { code: 'confirmation.changedSince' } })
      await expect(
        perform(world, confirmByLink, await holderOf(token), {
          token,
          contentHash: sent,
          ...signed,
        }),
      ).rejects.toMatchObject({ problem: { code: 'confirmation.link.overtaken' } })
    })

    it('another agreed day comes by a request that a second person approves, and both days stay', async () => {
      const { planId, milestoneId } = await make()
      await ours(planId)
      await theirs(planId)
      const asked = { milestoneId, askedOn: '2027-05-05', reason: 'The vessel is in dock.' }
      const { answer } = await perform(world, askDate, ana, asked)
      expect((await read(planId)).standing).toBe('byBoth')
      const ifMatch = (await dateRequestRecord(db.store.read, answer.id))?.version
      await perform(world, approveDate, bruno, { requestId: answer.id }, { ifMatch })
      expect((await milestoneRecord(db.store.read, milestoneId))?.row).toMatchObject({
        ...{ baselineOn: '2027-05-05', forecastOn: '2027-05-05', firstBaselineOn: '2026-11-23' },
      })
      expect((await read(planId)).standing).toBe('changeProposed')
    })

    it('a link takes one answer, ends when it is revoked or past its time, and keeps no token', async () => {
      const { planId } = await make()
      const one = await link(planId)
      const { confirmationLinks } = db.store.tables
      const [row] = await db.store.read
        .select()
        .from(confirmationLinks)
        .where(eq(confirmationLinks.id, one.id))
      expect(JSON.stringify(row)).not.toContain(one.token)
      expect(one.token.length).toBeGreaterThanOrEqual(43)
      const holder = await holderOf(one.token)
      const said = { token: one.token, contentHash: one.contentHash, ...signed }
      await perform(world, disputeByLink, holder, { ...said, statement: 'Not agreed in Lima.' })
      await expect(perform(world, confirmByLink, holder, said)).rejects.toMatchObject({
        problem: { code: 'confirmation.link.answered' },
      })
      const two = await link(planId)
      await perform(world, revokeLink, ana, { linkId: two.id }, { ifMatch: two.version })
      const closed = await ask(world, readLink, await holderOf(two.token), { token: two.token })
      const nothing = { offered: null, recipient: null, sides: null }
      expect(closed).toMatchObject({ standing: 'revoked', ...nothing })
      const three = await link(planId)
      const later = { ...world, now: () => new Date(world.now().getTime() + 31 * 24 * 3_600_000) }
      const late = await ask(later, readLink, await holderOf(three.token), { token: three.token })
      expect(late).toMatchObject({ standing: 'expired', ...nothing })
      expect(await holderOf('unknown')).toBeNull()
      // Whoever holds one link reads by no other.
      await expect(ask(world, readLink, holder, { token: two.token })).rejects.toMatchObject({
        kind: 'missing',
      })
    })

    it('a counter-proposal is accepted by the ordinary change, or declined for a reason', async () => {
      const { planId, milestoneId, activityId } = await make()
      const { token, contentHash: seen } = await link(planId)
      const because = { reason: 'As the ministry decided.' }
      await perform(world, counterProposeByLink, await holderOf(token), {
        ...{ token, contentHash: seen, ...signed },
        proposals: [
          {
            subjectKind: 'milestone',
            subjectId: milestoneId,
            field: 'titles',
            value: 'Primer intercambio',
            ...because,
          },
          {
            subjectKind: 'activity',
            subjectId: activityId,
            field: 'toDay',
            value: '2026-10-31',
            ...because,
          },
        ],
      })
      const [first, second] = (await read(planId)).counterProposals.toSorted((one) =>
        one.subjectKind === 'milestone' ? -1 : 1,
      )
      const version = (proposal: { version: number } | undefined) => ({
        ifMatch: proposal?.version,
      })
      await perform(world, acceptProposal, ana, { proposalId: first?.id }, version(first))
      expect((await milestoneRecord(db.store.read, milestoneId))?.row.titles).toEqual({
        en: 'First exchange',
        es: 'Primer intercambio',
      })
      await perform(
        world,
        declineProposal,
        ana,
        { proposalId: second?.id, reason: 'The cruise ends in December.' },
        version(second),
      )
      expect((await read(planId)).counterProposals.map(({ state }) => state).sort()).toEqual([
        'accepted',
        'declined',
      ])
      expect(await actionPlanRecord(db.store.read, planId)).toBeTruthy()
    })

    it('the hash is that of the canonical JSON, so that anybody can check it', async () => {
      const { planId } = await make()
      const { current } = await read(planId)
      expect(contentHash(JSON.parse(JSON.stringify(current.content)))).toBe(current.hash)
    })
  },
)
