import { beforeEach, describe, expect, it } from 'vitest'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import {
  changeProgramme,
  createProgramme,
  mergeProgramme,
  retireProgramme,
  separateProgramme,
} from './commands.ts'
import {
  listProgrammes,
  previewProgrammeMerger,
  programmeRecord,
  surveyProgrammes,
} from './queries.ts'

const reason = 'The two are one'

describe.each(freshDatabases)('programmes on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let administrator: Awaited<ReturnType<TestRegister['user']>>
  let silkRoad: string
  let beltAndRoad: string
  beforeEach(async () => {
    register = await testRegister(db.store)
    administrator = await register.user('administrator')
    silkRoad = await entered('Silk Road')
    beltAndRoad = await entered('Belt and Road')
  })
  const entered = async (en: string) => {
    const input = { names: { en } }
    return (await perform(register.world, createProgramme, administrator, input)).answer.id
  }
  const change = async (command: AnyCommand, programmeId: string, input: object = {}) => {
    const ifMatch = (await programmeRecord(db.store.read, programmeId))?.version
    const said = { programmeId, ...input }
    return await perform(register.world, command, administrator, said, { ifMatch })
  }
  const linkedTo = async (...ids: string[]) => {
    const programmes = ids.map((programmeId) => {
      return { programmeId, statedBy: null, verbatim: 'Road', verbatimLanguage: 'en' }
    })
    return (await register.agreement({ programmes })).id
  }
  const offered = async (q?: string) => {
    const { items } = await ask(register.world, listProgrammes, register.officer, q ? { q } : {})
    return items.map(({ names }) => names.en)
  }
  const found = async (programme: string) => {
    const { items } = await ask(register.world, listAgreements, register.officer, { programme })
    return items.map(({ id }) => id).toSorted()
  }

  it('count what is linked to either under the one that stays, which is found by both names', async () => {
    const [one, both] = [await linkedTo(silkRoad), await linkedTo(silkRoad, beltAndRoad)]
    const asked = { programmeId: silkRoad, intoId: beltAndRoad }
    expect(await ask(register.world, previewProgrammeMerger, administrator, asked)).toEqual({
      moved: { agreements: 2 },
      together: { agreements: 2 },
    })
    await change(mergeProgramme, silkRoad, { intoId: beltAndRoad, reason })
    expect([await offered(), await offered('silk')]).toEqual([['Belt and Road'], ['Belt and Road']])
    expect(await found(beltAndRoad)).toEqual([one, both].toSorted())
    const { items } = await ask(register.world, surveyProgrammes, administrator, {})
    expect(items.map(({ mergedInto, use }) => [mergedInto?.id ?? null, use.agreements])).toEqual([
      [null, 2],
      [beltAndRoad, 0],
    ])
    const record = await ask(register.world, readAgreement, register.officer, { agreementId: one })
    expect(record.programmes.map(({ names }) => names.en)).toEqual(['Silk Road'])
  })

  it('are parted again, and go on by themselves', async () => {
    const one = await linkedTo(silkRoad)
    await change(mergeProgramme, silkRoad, { intoId: beltAndRoad, reason })
    await change(separateProgramme, silkRoad, { reason: 'They were two' })
    expect([await offered('silk'), await found(beltAndRoad), await found(silkRoad)]).toEqual([
      ['Silk Road'],
      [],
      [one],
    ])
    await expect(change(separateProgramme, silkRoad, { reason })).rejects.toMatchObject({
      problem: { code: 'programme.notMerged' },
    })
  })

  it.each([
    ['into itself', () => silkRoad, 'programmeIntoItself'],
    ['into none', () => register.most, 'noSuchProgramme'],
  ])('are not merged %s', async (_, into, code) => {
    await expect(
      change(mergeProgramme, silkRoad, { intoId: into(), reason }),
    ).rejects.toMatchObject({ problem: { fields: [{ path: 'intoId', code }] } })
  })

  it('that were merged are changed and retired no more', async () => {
    await change(mergeProgramme, silkRoad, { intoId: beltAndRoad, reason })
    const refused = { problem: { code: 'programme.isMerged' } }
    const names = { en: 'The Silk Road' }
    await expect(change(changeProgramme, silkRoad, { names })).rejects.toMatchObject(refused)
    await expect(change(retireProgramme, silkRoad, { reason })).rejects.toMatchObject(refused)
    const third = await entered('Third')
    await expect(change(mergeProgramme, third, { intoId: silkRoad, reason })).rejects.toMatchObject(
      { problem: { fields: [{ code: 'programmeIsMerged' }] } },
    )
  })

  it('that are renamed are found by the new name alone', async () => {
    await change(changeProgramme, silkRoad, { names: { en: 'Ancient routes' } })
    expect([await offered('silk'), await offered('ancient')]).toEqual([[], ['Ancient routes']])
  })
})
