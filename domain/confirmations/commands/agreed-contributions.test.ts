import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, completePlan, people, planWorld } from '#test/plan-world.ts'
import { createContribution } from '../../contributions/commands/create-contribution.ts'
import { withdrawContribution } from '../../contributions/commands/withdraw-contribution.ts'
import { perform } from '../../perform.ts'
import { planStanding } from '../queries/plan-standing.ts'
import { contentHash } from '../queries/plan-content.ts'
import { giveConfirmation } from './give-confirmation.ts'

const { ana, bruno } = people

describe.each(freshDatabases)(
  'what the sides give, confirmed on $name (rule 28)',
  ({ perTest }) => {
    const db = perTest()
    const world = planWorld(db)
    const agreementId = agreements.peru.id
    const standingOf = async (id: string) =>
      (await planStanding(db.store.read, { id, agreementId }))!
    const give = async (planId: string) => {
      const said = { side: 'ours', form: 'cash', firmness: 'firm', titles: { en: 'A fund' } }
      const money = { amount: '5.00', currency: 'CNY' }
      return (await perform(world, createContribution, ana, { planId, ...said, money })).answer
    }
    const confirm = async (planId: string) => {
      const { current } = await standingOf(planId)
      await perform(world, giveConfirmation, bruno, { planId, contentHash: current.hash })
    }

    test('is part of the content, and absent where there is nothing, so that earlier hashes stay', async () => {
      const { planId } = await completePlan(world, ana, agreementId)
      const { current: before } = await standingOf(planId)
      expect(before.content).not.toHaveProperty('contributions')
      const { id, version } = await give(planId)
      const { current } = await standingOf(planId)
      expect(current.content.contributions).toMatchObject([
        { id, money: { amount: '5.00', currency: 'CNY' }, activityId: null },
      ])
      const { contributions: _, ...rest } = current.content
      expect([contentHash(rest), current.hash === before.hash]).toEqual([before.hash, false])
      const taken = { contributionId: id, reason: 'Off' }
      await perform(world, withdrawContribution, ana, taken, { ifMatch: version })
      expect((await standingOf(planId)).current.hash).toBe(before.hash)
    })

    test('that was added or taken back after a yes needs a new one', async () => {
      const { planId } = await completePlan(world, ana, agreementId)
      await confirm(planId)
      const agreed = await standingOf(planId)
      const { id, version } = await give(planId)
      const added = await standingOf(planId)
      expect(added.since).toBe(version)
      const taken = { contributionId: id, reason: 'Off' }
      await perform(world, withdrawContribution, ana, taken, { ifMatch: version })
      const restored = await standingOf(planId)
      expect(restored.current.hash).toBe(agreed.current.hash)
      expect(restored.since).toBeGreaterThan(added.since)
    })
  },
)
