import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstSentence, leadOf, marked } from './notice-words.ts'

describe('the first sentence of a notice', () => {
  it.each([
    [
      'At the invitation of CONCYTEC, Li Meng led a delegation. It held talks.',
      'At the invitation of CONCYTEC, Li Meng led a delegation.',
    ],
    ['访问期间，双方举行会谈。双方同意。', '访问期间，双方举行会谈。'],
    ['Article 5 (1.2) says so. And more.', 'Article 5 (1.2) says so.'],
    ['No stop at all\n\nSecond paragraph.', 'No stop at all'],
  ])('of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })

  it('is cut after a word where it is long', () => {
    const cut = firstSentence(`${'word '.repeat(200)}end.`)
    expect(cut.length).toBeLessThan(330)
    expect(cut).toMatch(/word…$/)
  })
})

describe('the one sentence that stands for a notice', () => {
  const texts = { en: 'It was signed. More.', es: 'Se firmó. Más.' }
  it('is its summary where it has one in the language of the text, else the first sentence', () => {
    const summaries = { es: 'Firma en Lima.' }
    expect(leadOf({ texts, summaries }, 'es')).toEqual({ text: 'Firma en Lima.', lang: 'es' })
    expect(leadOf({ texts, summaries }, 'en')).toEqual({ text: 'It was signed.', lang: 'en' })
  })
})

describe('a text with the sentences that made promises', () => {
  const text =
    'They will co-fund research and exchange people as soon as possible, and they hoped so.'
  const marks = (quotations: string[]) =>
    marked(
      text,
      quotations.map((quotation) => ({ quotation, mark: quotation })),
    ).flatMap(({ text: part, mark }) => (mark ? [part] : []))

  it('marks each, a white space apart or not', () => {
    expect(marks(['co-fund\n research', 'they hoped so.'])).toEqual([
      'co-fund research',
      'they hoped so.',
    ])
  })

  it('lets one that begins inside of another lead somewhere too', () => {
    expect(
      marks(['co-fund research and exchange people', 'exchange people as soon as possible']),
    ).toEqual(['co-fund research and ', 'exchange people as soon as possible'])
  })

  it('loses no character of any text, whatever is quoted', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (whole, quotations) => {
        const quoted = quotations.map((quotation) => ({ quotation, mark: true }))
        expect(
          marked(whole, quoted)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(whole)
      }),
    )
  })
})
