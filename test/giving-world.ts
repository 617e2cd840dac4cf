import { beforeEach, expect } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { correctAgreement } from '#domain/agreements/commands/correct-agreement.ts'
import { ask } from '#domain/ask.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import {
  contributionsOfAgreement,
  contributionsOfPlan,
} from '#domain/contributions/queries/told-contributions.ts'
import type { ContributionsTold } from '#domain/contributions/schema.ts'
import { createExchangeRate } from '#domain/exchange-rates/commands.ts'
import { perform } from '#domain/perform.ts'
import { chooseSettings } from '#domain/settings/commands.ts'
import { newId } from '#lib/ids.ts'
import type { Database } from './fresh-database.ts'
import { agreements, onePlan, people, planWorld } from './plan-world.ts'

const peru = agreements.peru.id

export const cny = (amount: string) => ({ amount, currency: 'CNY' })
export const pen = (amount: string) => ({ amount, currency: 'PEN' })
const said = { side: 'ours', form: 'cash', firmness: 'firm', titles: { en: 'A fund' } }

/** Soles in yuan, on a day. */
export const rate = {
  currency: 'PEN',
  toCurrency: 'CNY',
  rateOn: '2026-05-01',
  source: 'The central bank',
}

/** A refusal that names a field with its code. */
export const at = ([path, code]: [string, string]) => ({
  problem: { fields: [expect.objectContaining({ path, code })] },
})

/** A world with a plan under the agreement with Peru, before each test, and how something is given in it. */
export function givingWorld(db: Database) {
  const world = planWorld(db)
  const plan = { planId: '', activityId: '' }
  beforeEach(async () => {
    Object.assign(plan, await onePlan(world, people.ana, peru))
  })
  const give = async (more: object = {}, by: Actor = people.ana) =>
    (await perform(world, createContribution, by, { ...said, ...more })).answer
  return {
    world,
    plan,
    give,
    toPeru: (more: object, by?: Actor) => give({ agreementId: peru, ...more }, by),
    /** Chooses the currency in which sums are told. */
    tellIn: async (currency: string) => {
      const homePartyId = newId()
      const body = { kind: 'council', names: { en: 'The council' }, version: 1 } as const
      await world.store.transaction(async (tx) => {
        await tx.insert(tx.tables.parties).values({ ...body, id: homePartyId })
      })
      const home = { homePartyId, homeZone: 'UTC', language: 'en', currency }
      await perform(world, chooseSettings, people.emil, home)
    },
    record: async (more: object) =>
      (await perform(world, createExchangeRate, people.ana, { ...rate, ...more })).answer,
    ofPlan: async (planId = plan.planId, by: Actor = people.ana) =>
      contributionsOfPlan.output.parse(await ask(world, contributionsOfPlan, by, { planId })),
    ofAgreement: async (agreementId = peru, by: Actor = people.ana): Promise<ContributionsTold> =>
      await ask(world, contributionsOfAgreement, by, { agreementId }),
    /** Puts an agreement under another. */
    under: async (agreementId: string, parentId: string, by: Actor = people.ana) => {
      const parent = { agreementId: parentId, relation: 'implements' }
      await perform(world, correctAgreement, by, { agreementId, parent }, { ifMatch: 1 })
    },
  }
}
