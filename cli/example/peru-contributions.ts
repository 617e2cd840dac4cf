import type { Actor } from '#domain/access/schema.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'
import type { Day } from '#lib/days.ts'

/**
 * What the sides give to the illustrative plan: made up as the plan is, and counted for it alone. The
 * memorandum itself commits no money.
 */
export async function loadPeruContributions(
  world: World,
  officer: Actor,
  { planId, valueOn }: { planId: string; valueOn: Day },
): Promise<void> {
  const give = async (said: object) =>
    (await perform(world, createContribution, officer, { planId, ...said })).answer.id
  const drawnFromId = await give({
    ...{ side: 'ours', form: 'cash', firmness: 'indicative', valueOn },
    titles: {
      en: 'Fund for joint research',
      es: 'Fondo para investigación conjunta',
      'zh-CN': '联合研究基金',
    },
    money: { amount: '1000000.00', currency: 'CNY' },
  })
  await give({
    ...{ side: 'ours', form: 'cash', firmness: 'firm', valueOn, drawnFromId },
    titles: {
      en: 'First call for joint projects',
      es: 'Primera convocatoria de proyectos conjuntos',
      'zh-CN': '首批联合项目征集',
    },
    money: { amount: '400000.00', currency: 'CNY' },
  })
  await give({
    ...{ side: 'counterpart', form: 'cash', firmness: 'indicative', valueOn },
    titles: {
      en: 'Grants for visiting researchers',
      es: 'Becas para investigadores visitantes',
      'zh-CN': '访问学者资助',
    },
    money: { amount: '250000.00', currency: 'PEN' },
  })
  await give({
    ...{ side: 'counterpart', form: 'inKind', firmness: 'firm' },
    titles: {
      en: 'Laboratory and boat for sampling',
      es: 'Laboratorio y embarcación para muestreo',
      'zh-CN': '采样用实验室与船只',
    },
  })
}
