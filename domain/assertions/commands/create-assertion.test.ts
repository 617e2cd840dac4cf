import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, people, planWorld } from '#test/plan-world.ts'
import { readAgreement } from '../../agreements/queries/read-agreement.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { createSource } from '../../sources/commands/create-source.ts'
import { readSource } from '../../sources/queries/read-source.ts'
import { changeAssertion } from './change-assertion.ts'
import { createAssertion } from './create-assertion.ts'
import { withdrawAssertion } from './withdraw-assertion.ts'

const { ana, chen } = people
const agreementId = agreements.peru.id

const said = {
  agreementId,
  field: 'signedOn',
  quotation: 'It was signed on 21 June 2019.',
  quotationLanguage: 'en',
  certainty: 'stated',
}

describe.each(freshDatabases)('a fact with its source on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const source = async (place: object, text: string) => {
    const input = { ...place, kind: 'letter', titles: { en: text }, text, language: 'en' }
    return (await perform(world, createSource, ana, input)).answer.id
  }
  const assert = async (input: object) =>
    (await perform(world, createAssertion, ana, { ...said, ...input })).answer
  const assertions = async () => (await ask(world, readAgreement, ana, { agreementId })).assertions

  test('is kept beside another that says otherwise, and neither is overwritten', async () => {
    const first = await source({ agreementId }, 'It was signed on 21 June 2019.')
    const second = await source({ agreementId }, 'It was signed on 22 June 2019.')
    await assert({ sourceId: first })
    await assert({
      sourceId: second,
      quotation: 'It was signed on 22 June 2019.',
      value: '2019-06-22',
    })
    expect(await assertions()).toMatchObject([
      { sourceId: first, source: { en: 'It was signed on 21 June 2019.' }, value: null },
      { sourceId: second, value: '2019-06-22' },
    ])
    expect((await ask(world, readSource, ana, { sourceId: second })).facts).toMatchObject([
      { kind: 'assertion', field: 'signedOn', found: true, agreementId },
    ])
  })

  test('says so where its quotation does not stand in the source', async () => {
    const sourceId = await source({ agreementId }, 'We shall sign soon.')
    await assert({ sourceId })
    const { facts } = await ask(world, readSource, ana, { sourceId })
    expect(facts).toMatchObject([{ found: false }])
  })

  test('is not told to whoever may read its source and not its agreement', async () => {
    const sourceId = await source({ deskId: ana.deskIds[0] }, 'It was signed on 21 June 2019.')
    await assert({ sourceId, agreementId: agreements.chile.id })
    expect((await ask(world, readSource, chen, { sourceId })).facts).toEqual([])
  })

  test.each([
    [{ value: 'soon' }, 'value', 'notADate'],
    [{ value: { en: '21 June' } }, 'value', 'wrongType'],
    [{ quotation: '' }, 'quotation', 'required'],
    [{}, 'source', 'required'],
    [{ sourceId: agreements.peru.id }, 'sourceId', 'noSuchSource'],
  ])('is refused with %j', async (input, path, code) => {
    await expect(assert(input)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: expect.arrayContaining([expect.objectContaining({ path, code })]) },
    })
  })

  test('is mended and withdrawn by whoever saw it last', async () => {
    const { id, version } = await assert({ source: { en: 'A newspaper' } })
    const asked = { assertionId: id, certainty: 'uncertain' }
    const mended = await perform(world, changeAssertion, ana, asked, { ifMatch: version })
    expect(await assertions()).toMatchObject([{ certainty: 'uncertain' }])
    const reason = { assertionId: id, reason: 'The newspaper withdrew it.' }
    const stale = perform(world, withdrawAssertion, ana, reason, { ifMatch: version })
    await expect(stale).rejects.toMatchObject({ stale: { differing: ['certainty'] } })
    await perform(world, withdrawAssertion, ana, reason, { ifMatch: mended.version })
    expect(await assertions()).toEqual([])
  })
})
