import type { Actor } from '#domain/access/schema.ts'
import { createIndicator } from '#domain/indicators/commands/create-indicator.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'
import type { Day } from '#lib/days.ts'

/** What the illustrative plan is measured by: made up as the plan is. Each way of the exchange has its own target. */
export async function loadPeruIndicators(
  world: World,
  officer: Actor,
  { planId, fromDay, toDay }: { planId: string; fromDay: Day; toDay: Day },
): Promise<void> {
  await perform(world, createIndicator, officer, {
    planId,
    titles: {
      en: 'Researchers who worked in the other country',
      es: 'Investigadores que trabajaron en el otro país',
      'zh-CN': '赴对方国家工作的研究人员',
    },
    measure: 'number',
    units: { en: 'researchers', es: 'investigadores', 'zh-CN': '人' },
    ...{ baseline: '0', baselineOn: fromDay },
    targets: [
      { direction: 'toCounterpart', fromDay, toDay, value: '4' },
      { direction: 'toOurs', fromDay, toDay, value: '4' },
    ],
  })
}
