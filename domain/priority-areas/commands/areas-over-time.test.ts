import { beforeEach, describe, expect, it } from 'vitest'
import { agreementFacets } from '#domain/agreements/queries/agreement-facets.ts'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { areaRecord } from '../queries/area-record.ts'
import { listPriorityAreas } from '../queries/list-priority-areas.ts'
import { previewAreaMerger, surveyAreas } from '../queries/survey-areas.ts'
import { changePriorityArea } from './change-priority-area.ts'
import { createPriorityArea } from './create-priority-area.ts'
import { mergePriorityArea, separatePriorityArea } from './merge-priority-area.ts'
import { restorePriorityArea, retirePriorityArea } from './retire-priority-area.ts'

const reason = 'The two were one'

describe.each(freshDatabases)('areas over time on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let administrator: Awaited<ReturnType<TestRegister['user']>>
  beforeEach(async () => {
    register = await testRegister(db.store)
    administrator = await register.user('administrator')
  })
  const change = async (command: AnyCommand, areaId: string, input: object = {}) => {
    const ifMatch = (await areaRecord(db.store.read, areaId))?.version
    return await perform(register.world, command, administrator, { areaId, ...input }, { ifMatch })
  }
  const under = async (...areaIds: string[]) => {
    const list = areaIds.map((areaId) => ({ areaId, verbatim: 'energía', verbatimLanguage: 'es' }))
    return (await register.agreement({ areas: { list } })).id
  }
  const found = async (filters: object) => {
    const page = await ask(register.world, listAgreements, register.officer, filters)
    return page.items.map(({ id }) => id).toSorted()
  }
  const codes = async (input: object = {}) => {
    const { items } = await ask(register.world, listPriorityAreas, register.officer, input)
    return items.map(({ code }) => code)
  }

  it('count old records under the area that stays, which keep their own words', async () => {
    const { energy, oceans } = register.areas
    const [old, both, other] = [
      await under(energy),
      await under(energy, oceans),
      await under(oceans),
    ]
    const preview = await ask(register.world, previewAreaMerger, administrator, {
      areaId: energy,
      intoId: oceans,
    })
    expect(preview).toMatchObject({ moved: { agreements: 2 }, together: { agreements: 3 } })
    await change(mergePriorityArea, energy, { intoId: oceans, reason })
    const all = [old, both, other].toSorted()
    expect(await found({ area: 'marine-resources' })).toEqual(all)
    expect(await found({ area: 'energy' })).toEqual(all)
    expect(await found({ q: 'marine' })).toEqual(all)
    expect(await codes()).toEqual(['marine-resources'])
    expect(await codes({ q: 'ener' })).toEqual(['marine-resources'])
    const facets = await ask(register.world, agreementFacets, register.officer, {})
    expect(facets.area).toEqual([{ value: 'marine-resources', count: 3 }])
    const record = await ask(register.world, readAgreement, register.officer, { agreementId: old })
    expect(record.areas.list).toMatchObject([{ code: 'energy', verbatim: 'energía' }])
    const survey = await ask(register.world, surveyAreas, administrator, {})
    expect(survey.items.map(({ code, use }) => [code, use.agreements])).toEqual([
      ['energy', 0],
      ['marine-resources', 3],
    ])
    await change(separatePriorityArea, energy, { reason })
    expect(await found({ area: 'energy' })).toEqual([old, both].toSorted())
    expect(await found({ q: 'marine' })).toEqual([both, other].toSorted())
  })

  it('are retired and brought back, and never removed', async () => {
    const { energy } = register.areas
    const id = await under(energy)
    await change(retirePriorityArea, energy, { reason })
    const { items } = await ask(register.world, listPriorityAreas, register.officer, {})
    expect(items.map(({ code, retired }) => [code, retired])).toEqual([
      ['energy', true],
      ['marine-resources', false],
    ])
    expect(await found({ area: 'energy' })).toEqual([id])
    await expect(change(retirePriorityArea, energy, { reason })).rejects.toMatchObject({
      problem: { code: 'priorityArea.alreadyRetired' },
    })
    await change(restorePriorityArea, energy)
    expect((await areaRecord(db.store.read, energy))?.row.retiredAt).toBeNull()
  })

  it('have labels in languages, a field of science and goals', async () => {
    const { energy } = register.areas
    const labels = { en: 'Energy', es: 'Energía', 'zh-CN': '能源' }
    await change(changePriorityArea, energy, { labels, field: '2.7', goals: [13, 7, 7] })
    expect((await areaRecord(db.store.read, energy))?.content).toMatchObject({
      labels,
      field: '2.7',
      goals: [7, 13],
    })
    const id = await under(energy)
    expect(await found({ q: '能源' })).toEqual([id])
    for (const wrong of [{ field: '7.1' }, { goals: [18] }, { labels: {} }]) {
      await expect(change(changePriorityArea, energy, wrong)).rejects.toMatchObject({
        kind: 'invalid',
      })
    }
  })

  it('are kept by administrators alone', async () => {
    const manager = await register.user('manager', register.desks.ame)
    const made = perform(register.world, createPriorityArea, manager, {
      code: 'space',
      labels: { en: 'Space' },
    })
    await expect(made).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
