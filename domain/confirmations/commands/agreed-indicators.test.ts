import { describe, expect, test } from 'vitest'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, completePlan, people, planWorld } from '#test/plan-world.ts'
import { changeIndicator, withdrawIndicator } from '../../indicators/commands/change-indicator.ts'
import { createIndicator } from '../../indicators/commands/create-indicator.ts'
import { recordMeasurement } from '../../indicators/commands/record-measurement.ts'
import { perform } from '../../perform.ts'
import { contentHash } from '../queries/plan-content.ts'
import { planStanding } from '../queries/plan-standing.ts'
import { giveConfirmation } from './give-confirmation.ts'

const { ana, bruno } = people
const year = { fromDay: '2026-01-01', toDay: '2026-12-31' }

describe.each(freshDatabases)(
  'what a plan is measured by, confirmed on $name (rule 28)',
  ({ perTest }) => {
    const db = perTest()
    const world = planWorld(db)
    const agreementId = agreements.peru.id
    const standingOf = async (id: string) =>
      (await planStanding(db.store.read, { id, agreementId }))!
    const measureBy = async (planId: string) => {
      const said = { measure: 'number', titles: { en: 'Researchers hosted' } }
      const targets = [{ ...year, value: '10' }]
      return (await perform(world, createIndicator, ana, { planId, ...said, targets })).answer
    }
    const aim = async (indicatorId: string, value: string, ifMatch: number) => {
      const input = { indicatorId, targets: [{ ...year, value }] }
      return (await perform(world, changeIndicator, ana, input, { ifMatch })).answer
    }
    /** Our side says yes, and so does the counterpart, to the same content. */
    async function confirm(planId: string) {
      const { current } = await standingOf(planId)
      await perform(world, giveConfirmation, bruno, { planId, contentHash: current.hash })
      await db.store.transaction(async (tx) => {
        const { confirmations } = tx.tables
        const [ours] = await tx.select().from(confirmations)
        await tx.insert(confirmations).values({ ...ours!, id: newId(), side: 'counterpart' })
      })
    }

    test('is part of the content, and absent where there is nothing, so that earlier hashes stay', async () => {
      const { planId } = await completePlan(world, ana, agreementId)
      const { current: before } = await standingOf(planId)
      expect(before.content).not.toHaveProperty('indicators')
      const { id, version } = await measureBy(planId)
      const { current } = await standingOf(planId)
      expect(current.content.indicators).toMatchObject([{ id, targets: [{ value: '10' }] }])
      const { indicators: _, ...rest } = current.content
      expect([contentHash(rest), current.hash === before.hash]).toEqual([before.hash, false])
      const taken = { indicatorId: id, reason: 'Off' }
      await perform(world, withdrawIndicator, ana, taken, { ifMatch: version })
      expect((await standingOf(planId)).current.hash).toBe(before.hash)
    })

    test('another target is a change proposed; what was reached is none', async () => {
      const { planId } = await completePlan(world, ana, agreementId)
      const { id, version } = await measureBy(planId)
      await confirm(planId)
      const reached = { indicatorId: id, measuredOn: '2026-05-01', value: '3' }
      await perform(world, recordMeasurement, ana, reached)
      expect((await standingOf(planId)).standing).toBe('byBoth')
      const changed = await aim(id, '12', version)
      const proposed = await standingOf(planId)
      expect(proposed).toMatchObject({ standing: 'changeProposed', since: changed.version })
      await aim(id, '10', changed.version)
      expect((await standingOf(planId)).standing).toBe('changeProposed')
    })

    test('one that is still to be defined keeps the plan from being confirmed', async () => {
      const { planId } = await completePlan(world, ana, agreementId)
      const said = { planId, measure: 'number', titles: { en: 'To be defined' } }
      const { answer } = await perform(world, createIndicator, ana, said)
      expect((await standingOf(planId)).obstacles).toEqual([
        { path: `indicators.${answer.id}.titles`, code: 'toBeDefined' },
      ])
    })

    test('was no part of what both confirmed before, and that yes covers the plan until it is changed', async () => {
      const { planId } = await completePlan(world, ana, agreementId)
      const { since } = await standingOf(planId)
      const { id, version } = await measureBy(planId)
      const { current } = await standingOf(planId)
      const { indicators: _, ...content } = current.content
      // As an earlier release kept it: the indicator was there, and no part of the content.
      await db.store.transaction(async (tx) => {
        const { planContents, confirmations } = tx.tables
        const kept = { id: newId(), planId, agreementId, seq: since, names: current.names }
        const row = { ...kept, hash: contentHash(content), content: content as never }
        await tx.insert(planContents).values(row)
        const yes = { planId, agreementId, contentId: kept.id, way: 'signedIn' as const }
        const when = { confirmedAt: world.now(), version: version + 1 }
        const place = { deskId: agreements.peru.deskId, level: agreements.peru.level }
        for (const side of ['ours', 'counterpart'] as const) {
          await tx.insert(confirmations).values({ ...yes, ...when, ...place, id: newId(), side })
        }
      })
      expect((await standingOf(planId)).standing).toBe('byBoth')
      // An entry in between, so that the change comes after the yes.
      await perform(world, recordMeasurement, ana, {
        ...{ indicatorId: id, measuredOn: '2026-05-01', value: '3' },
      })
      await aim(id, '12', version)
      expect((await standingOf(planId)).standing).toBe('changeProposed')
    })
  },
)
