import type { Actor } from '#domain/access/schema.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import { recordDisbursement } from '#domain/disbursements/commands.ts'
import { createIndicator } from '#domain/indicators/commands/create-indicator.ts'
import { recordMeasurement } from '#domain/indicators/commands/record-measurement.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'

type Titles = Record<string, string>

/** What our side gives to an activity. */
export async function addGiven(
  world: World,
  actor: Actor,
  { activityId, titles }: { activityId: string; titles: (part: string) => Titles },
) {
  const { answer } = await perform(world, createContribution, actor, {
    ...{ activityId, side: 'ours', form: 'cash', firmness: 'firm' },
    titles: titles('Contribution'),
    ...{ money: { amount: '1000.00', currency: 'PEN' }, valueOn: '2026-05-01' },
  })
  const { answer: paid } = await perform(world, recordDisbursement, actor, {
    ...{ contributionId: answer.id, paidOn: '2026-05-02', reference: titles('Payment').en },
    money: { amount: '10.00', currency: 'PEN' },
  })
  return { contributionId: answer.id, disbursementId: paid.id }
}

/** What the plan is measured by, and what was measured. */
export async function addIndicator(
  world: World,
  actor: Actor,
  { planId, titles, word }: { planId: string; titles: Titles; word: string },
) {
  const said = { planId, titles, measure: 'number' }
  const { answer: indicator } = await perform(world, createIndicator, actor, said)
  const { answer: measured } = await perform(world, recordMeasurement, actor, {
    ...{ indicatorId: indicator.id, measuredOn: '2026-05-01', value: '3', note: `Note ${word}` },
  })
  return { indicatorId: indicator.id, measurementId: measured.id }
}
