import { beforeEach, describe, expect, it } from 'vitest'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { listParties } from '../queries/list-parties.ts'
import { previewMerger } from '../queries/preview-merger.ts'
import { readParty } from '../queries/read-party.ts'
import { changeParty } from './change-party.ts'
import { createParty } from './create-party.ts'
import { mergeParty, separateParty } from './merge-party.ts'
import { renameParty } from './rename-party.ts'
import { succeedParty, withdrawSuccession } from './succeed-party.ts'

const commission = {
  kind: 'ministry',
  names: { en: 'State Science and Technology Commission', 'zh-CN': '国家科学技术委员会' },
  acronym: 'SSTC',
  country: 'CN',
}

describe.each(freshDatabases)('bodies over time on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const create = async (input: object) =>
    (await perform(register.world, createParty, register.officer, input)).answer
  const read = async (partyId: string) =>
    await ask(register.world, readParty, register.officer, { partyId })
  const manager = async () => await register.user('manager', register.desks.ame)
  const change = async (
    command: AnyCommand,
    partyId: string,
    input: object,
    by = register.officer,
  ) => {
    const { version } = await read(partyId)
    return await perform(register.world, command, by, { partyId, ...input }, { ifMatch: version })
  }
  const found = async (q: string) => {
    const page = await ask(register.world, listAgreements, register.officer, { q })
    return page.items.map(({ id }) => id)
  }
  const bodies = async (input: object) => {
    const page = await ask(register.world, listParties, register.officer, input)
    return page.items.map(({ acronym, names }) => acronym ?? names.en)
  }
  const agreementOf = async (partyId: string, on: string) =>
    (
      await register.agreement({
        parties: [{ partyId, side: 'ours' }],
        legalEvents: signedByBoth(on),
      })
    ).id
  const printed = async (agreementId: string) => {
    const { parties } = await ask(register.world, readAgreement, register.officer, { agreementId })
    return parties.map(({ acronym, nameNow }) => [acronym, nameNow?.acronym ?? null])
  }

  it('finds by MOST what its predecessor signed in 1985, and prints the name of 1985 (rule 25)', async () => {
    const sstc = await create(commission)
    const agreement = await agreementOf(sstc.id, '1985-09-05')
    expect(await found('MOST')).toEqual([])
    await change(succeedParty, register.most, { predecessorId: sstc.id, on: '1998-03' })
    for (const words of ['MOST', '科学技术部', 'ministry science', 'SSTC', 'comm']) {
      expect(await found(words), words).toEqual([agreement])
    }
    expect(await printed(agreement)).toEqual([['SSTC', null]])
    const later = await agreementOf(register.most, '2019-06-21')
    expect(await found('SSTC')).not.toContain(later)
    await change(withdrawSuccession, register.most, { predecessorId: sstc.id })
    expect(await found('MOST')).toEqual([later])
  })

  it('prints after a renaming the name of the day, with today’s beside it', async () => {
    const sstc = await create(commission)
    const early = await agreementOf(sstc.id, '1985-09-05')
    const late = await agreementOf(sstc.id, '2001-01-01')
    const undated = await agreementOf(sstc.id, '[1998-01-01..1998-12-31]')
    const now = { names: { en: 'Ministry of Science and Technology' }, acronym: 'MST' }
    await change(renameParty, sstc.id, { ...now, from: '1998-03' })
    expect(await printed(early)).toEqual([['SSTC', 'MST']])
    expect(await printed(late)).toEqual([['MST', null]])
    expect(await printed(undated)).toEqual([['MST', null]])
    expect(await found('MST')).toEqual(expect.arrayContaining([early, late, undated]))
    expect(await found('国家科学')).toEqual(expect.arrayContaining([early, late, undated]))
    expect((await read(sstc.id)).otherNames).toMatchObject([
      { acronym: 'SSTC', calledFrom: null, calledUntil: { edtf: '1998-03' } },
    ])
  })

  it('dates each name by the change before it, and takes them in their order', async () => {
    const { id } = await create(commission)
    await change(renameParty, id, { names: { en: 'Second' }, from: '1990' })
    await change(renameParty, id, { names: { en: 'Third' }, from: '2000' })
    const { otherNames } = await read(id)
    expect(
      otherNames.map(({ calledFrom, calledUntil }) => [calledFrom?.edtf, calledUntil?.edtf]),
    ).toEqual([
      [undefined, '1990'],
      ['1990', '2000'],
    ])
    for (const [from, code] of [
      ['1999', 'beforeLastName'],
      ['2027', 'renamedInFuture'],
    ]) {
      await expect(change(renameParty, id, { names: { en: 'No' }, from })).rejects.toMatchObject({
        kind: 'invalid',
        problem: { fields: [{ path: 'from', code }] },
      })
    }
  })

  it.each([
    [{ names: { en: 'y'.repeat(400) } }, 'names.en', 'tooLong'],
    [{ names: {} }, 'names', 'required'],
    [{ acronym: 'x'.repeat(300) }, 'acronym', 'tooLong'],
    [{ country: 'XX' }, 'country', 'noSuchCountry'],
  ])('takes no body of which %o is said', async (said, path, code) => {
    await expect(create({ ...commission, ...said })).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [{ path, code }] },
    })
  })

  it('finds one agreement by MOST-CONCYTEC and by CONCYTEC-MOST', async () => {
    const { id } = await register.agreement({
      parties: [
        { partyId: register.most, side: 'ours' },
        { partyId: register.concytec, side: 'counterpart' },
      ],
    })
    expect(await found('MOST-CONCYTEC')).toEqual([id])
    expect(await found('CONCYTEC-MOST')).toEqual([id])
  })

  it('warns of a body that has such a name already, in any script and order', async () => {
    const named = async (names: object, country: string | null = null) => {
      const { alike } = await create({ kind: 'council', names, country })
      return alike.map(({ acronym }) => acronym)
    }
    expect(await named({ en: 'Technology and science, ministry of' })).toEqual(['MOST'])
    expect(await named({ zh: '科学技术部' }, 'CN')).toEqual(['MOST'])
    expect(await named({ en: 'CONCYTÉC' })).toEqual(['CONCYTEC'])
    expect(await named({ en: 'Ministry of Science and Technology' }, 'CL')).not.toContain('MOST')
    expect(await bodies({ alike: 'most' })).toEqual(['MOST'])
    expect(await bodies({ alike: 'Ministry' })).toEqual([])
  })

  it('finds bodies by beginnings of words of any name they have or had', async () => {
    const { id } = await create(commission)
    await change(renameParty, id, { names: { en: 'Ministry' }, acronym: 'X', from: '1998' })
    expect(await bodies({ q: 'sci stat' })).toEqual(['X'])
    expect(await bodies({ q: '委员' })).toEqual(['X'])
    expect(await bodies({ q: 'consejo TECNOLOGIA' })).toEqual(['CONCYTEC'])
    expect(await bodies({ q: '!' })).toEqual([])
    expect(await bodies({})).toEqual(['X', 'MOST', 'CONCYTEC'])
    expect(await bodies({ country: 'PE' })).toEqual(['CONCYTEC'])
  })

  it('leads from a merged record to the body that stays, and can be taken back', async () => {
    const double = (await create({ ...commission, acronym: 'Most2' })).id
    const agreement = await agreementOf(double, '2019-06-21')
    const by = await manager()
    const reason = 'Entered twice'
    const preview = await ask(register.world, previewMerger, by, {
      partyId: double,
      intoId: register.most,
    })
    expect(preview).toMatchObject({ agreements: { moved: 1, together: 1 }, differing: [] })
    expect(preview.names).toContain('Most2')
    await change(mergeParty, double, { intoId: register.most, reason }, by)
    expect(await read(double)).toMatchObject({ mergedInto: { acronym: 'MOST' } })
    expect(await printed(agreement)).toEqual([['MOST', null]])
    expect(await found('MOST')).toEqual([agreement])
    expect(await bodies({ q: 'Most2' })).toEqual(['MOST'])
    await expect(change(changeParty, double, { acronym: 'Y' })).rejects.toMatchObject({
      problem: { code: 'party.isMerged' },
    })
    await change(separateParty, double, { reason }, by)
    expect(await printed(agreement)).toEqual([['Most2', null]])
    expect(await found('科学技术部')).toEqual([])
    expect(await bodies({ q: 'Most2' })).toEqual(['Most2'])
  })

  it('takes one step to the body that stays, after several mergers', async () => {
    const by = await manager()
    const [one, two] = [(await create(commission)).id, (await create(commission)).id]
    const agreement = await agreementOf(one, '1985')
    await change(mergeParty, one, { intoId: two, reason: 'Twice' }, by)
    await change(mergeParty, two, { intoId: register.most, reason: 'Twice' }, by)
    expect(await printed(agreement)).toEqual([['MOST', null]])
    expect((await read(register.most)).merged).toHaveLength(2)
    const again = change(mergeParty, register.most, { intoId: two, reason: 'No' }, by)
    await expect(again).rejects.toMatchObject({
      problem: { fields: [{ path: 'intoId', code: 'partyIsMerged' }] },
    })
  })

  it('refuses circles of succession and of parts', async () => {
    const sstc = await create(commission)
    await change(succeedParty, register.most, { predecessorId: sstc.id })
    for (const predecessorId of [register.most, sstc.id]) {
      await expect(change(succeedParty, sstc.id, { predecessorId })).rejects.toMatchObject({
        problem: { fields: [{ code: 'succeedsItself' }] },
      })
    }
    await change(changeParty, sstc.id, { parentId: register.most })
    const circle = change(changeParty, register.most, { parentId: sstc.id })
    await expect(circle).rejects.toMatchObject({
      problem: { fields: [{ path: 'parentId', code: 'partOfItself' }] },
    })
  })

  it('is not changed over somebody else’s change, and keeps what it was before', async () => {
    const { id } = await create(commission)
    const { version } = await read(id)
    await change(changeParty, id, { acronym: 'SSTC2' })
    const stale = perform(
      register.world,
      changeParty,
      register.officer,
      { partyId: id, country: null },
      { ifMatch: version },
    )
    await expect(stale).rejects.toMatchObject({
      kind: 'stale',
      stale: { differing: ['acronym'], content: { acronym: 'SSTC2' } },
    })
  })
})
