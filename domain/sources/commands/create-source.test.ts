import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneDocument, people, planWorld } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { listSources } from '../queries/list-sources.ts'
import { readSource } from '../queries/read-source.ts'
import { changeSource } from './change-source.ts'
import { createSource } from './create-source.ts'

const { ana, bruno, chen, dora } = people

const letter = {
  kind: 'letter',
  titles: { en: 'Letter of the council' },
  text: 'We thank you.\n\nWe shall come in June.',
  language: 'en',
}

describe.each(freshDatabases)('a source on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const create = async (by: Actor, input: object) =>
    (await perform(world, createSource, by, { ...letter, ...input })).answer

  const change = (by: Actor, sourceId: string, ifMatch: number, input: object) =>
    perform(world, changeSource, by, { sourceId, ...input }, { ifMatch })

  const read = (by: Actor, sourceId: string) => ask(world, readSource, by, { sourceId })

  test('under an agreement is as guarded as that is', async () => {
    const { id } = await create(ana, { agreementId: agreements.chile.id })
    expect(await read(dora, id)).toMatchObject({
      level: 'confidential',
      deskId: agreements.chile.deskId,
      text: letter.text,
      agreement: { id: agreements.chile.id },
    })
    await expect(read(chen, id)).rejects.toMatchObject({ kind: 'missing' })
    expect((await ask(world, listSources, chen, {})).items).toEqual([])
  })

  test('may stand on a desk alone, and moves under its agreement later', async () => {
    const { id, version } = await create(ana, { deskId: ana.deskIds[0], level: 'confidential' })
    expect(await read(bruno, id)).toMatchObject({ level: 'confidential', agreement: null })
    await change(bruno, id, version, { agreementId: agreements.peru.id })
    expect(await read(chen, id)).toMatchObject({
      level: 'internal',
      agreementId: agreements.peru.id,
      writable: false,
    })
  })

  test('is put under no agreement that its officer may not write in', async () => {
    const { id, version } = await create(ana, { agreementId: agreements.peru.id })
    for (const { id: agreementId } of [agreements.spain, agreements.sealed]) {
      await expect(change(ana, id, version, { agreementId })).rejects.toMatchObject({
        problem: { fields: [{ path: 'agreementId', code: 'noSuchAgreement' }] },
      })
    }
  })

  test.each([
    [{}, 'deskId', 'required'],
    [
      { agreementId: agreements.peru.id, address: 'javascript:alert(1)' },
      'address',
      'wrongAddress',
    ],
    [{ agreementId: agreements.peru.id, language: 'English' }, 'language', 'wrongLanguage'],
    [{ agreementId: agreements.peru.id, issuedOn: '2019-13' }, 'issuedOn', 'noSuchDay'],
    [{ deskId: ana.deskIds[0], level: 'restricted' }, 'level', 'notInList'],
  ])('is refused with %j', async (input, path, code) => {
    await expect(create(ana, input)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [expect.objectContaining({ path, code })] },
    })
  })

  test('names a file of its own agreement alone', async () => {
    const documentId = await oneDocument(world, ana, agreements.peru.id)
    const agreementId = agreements.peru.id
    expect(await create(ana, { agreementId, documentId })).toMatchObject({
      version: expect.any(Number),
    })
    const foreign = create(ana, { agreementId: agreements.chile.id, documentId })
    await expect(foreign).rejects.toMatchObject({
      problem: { fields: [{ path: 'documentId', code: 'noSuchDocument' }] },
    })
  })
})
