import { describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { line, paragraph } from '#lib/fields.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { naughty, ours, taken } from '#test/hostile-texts.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { listAgreements } from '../queries/list-agreements.ts'
import { readAgreement } from '../queries/read-agreement.ts'
import { correctAgreement } from './correct-agreement.ts'

const oneLine = line(200)
const several = paragraph(5_000)
const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  items.length === 0 ? [] : [items.slice(0, size), ...inParts(items.slice(size), size)]

describe.each(freshDatabases)('hostile texts on $name', ({ perTest }) => {
  const db = perTest()
  const lines = taken([...ours, ...naughty], oneLine)
  const sentences = taken([...ours, ...naughty], several)

  const read = async ({ world, officer }: TestRegister, agreementId: string) =>
    await ask(world, readAgreement, officer, { agreementId })

  it('go through every text field of an agreement and come back unharmed', async () => {
    const register = await testRegister(db.store)
    expect(lines.length).toBeGreaterThanOrEqual(ours.length)
    for (const texts of inParts(lines, 50)) {
      const { id } = await register.agreement({
        titles: Object.fromEntries(texts.map((text, place) => [`x${letters(place)}`, text])),
        parties: [{ partyId: register.most, side: 'ours' }],
        signatories: texts.map((text) => {
          return { partyId: register.most, names: { en: text }, posts: { es: text }, powers: text }
        }),
        legalEvents: [{ kind: 'initialled', on: '2019', place: { en: texts[0]?.slice(0, 100) } }],
      })
      const { titles, signatories } = await read(register, id)
      expect(Object.values(titles).toSorted()).toEqual(texts.toSorted())
      expect(signatories.map(({ names, posts, powers }) => [names.en, posts.es, powers])).toEqual(
        texts.map((text) => [text, text, text]),
      )
    }
    for (const texts of inParts(sentences, 100)) {
      const assertions = texts.map((quotation) => ({
        ...{ field: 'titles', quotation, quotationLanguage: 'en', certainty: 'stated' },
        source: { en: quotation.replaceAll(/\s/g, ' ').slice(0, 100).trim() || 'A source' },
      }))
      const { id } = await register.agreement({ assertions })
      const kept = await read(register, id)
      expect(kept.assertions.map(({ quotation }) => quotation).toSorted()).toEqual(texts.toSorted())
    }
  }, 120_000)

  it('are looked for without harm', async () => {
    const register = await testRegister(db.store)
    await register.agreement()
    for (const text of lines) {
      const asked = ask(register.world, listAgreements, register.officer, { q: text })
      await expect(asked).resolves.toBeDefined()
    }
  })

  it('that can not be shown are refused at their place, and nothing is kept of them', async () => {
    const register = await testRegister(db.store)
    const { id } = await register.agreement()
    const { version } = await read(register, id)
    for (const [text, code] of [
      ['null \u0000 byte', 'unprintable'],
      ['half a \ud800 character', 'unprintable'],
      ['   ', 'required'],
      ['two\nlines', 'oneLine'],
      ['long '.repeat(300), 'tooLong'],
    ]) {
      const input = { agreementId: id, titles: { es: text } }
      await expect(
        perform(register.world, correctAgreement, register.officer, input, { ifMatch: version }),
      ).rejects.toMatchObject({ problem: { fields: [{ path: 'titles.es', code }] } })
    }
    expect((await read(register, id)).titles).toEqual({ en: 'A memorandum' })
  })
})

/** A language tag for each of up to 600 texts: `xaa`, `xab`. */
const letters = (place: number) =>
  String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26))
