import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFoundIn, markedParagraphs, spansOf } from './rules.ts'

const text =
  'Vice Minister Li Meng and President Fabiola León-Velarde Servetto signed the Memorandum.\n\n' +
  'The two sides agreed to push forward China‘s  “Innovate Peru” Program by signing action plans.\n'

const quoted = (quotation: string) =>
  spansOf(text, quotation)?.map(({ from, to }) => text.slice(from, to))

describe('a quotation', () => {
  test.each([
    ['word for word', 'Li Meng and President', ['Li Meng and President']],
    ['with other quotation marks', `China's "Innovate Peru"`, ['China‘s  “Innovate Peru”']],
    ['with its white space folded', 'China‘s “Innovate Peru”', ['China‘s  “Innovate Peru”']],
    ['with other dashes', 'León–Velarde', ['León-Velarde']],
    ['with words left out', 'Vice Minister … signed', ['Vice Minister', 'signed']],
    ['with words left out in brackets', 'Li Meng [...] Servetto', ['Li Meng', 'Servetto']],
    ['across lines', 'the Memorandum. The two', ['the Memorandum.\n\nThe two']],
  ])('is found %s', (_, quotation, stretches) => {
    expect(quoted(quotation)).toEqual(stretches)
  })

  test.each([
    ['other words', 'Li Meng declined'],
    ['words in another order', 'signed … Vice Minister'],
    ['nothing but what is left out', ' … '],
  ])('is not found with %s', (_, quotation) => {
    expect(spansOf(text, quotation)).toBeNull()
  })

  test('is neither found nor missed where the text is not kept', () => {
    expect(isFoundIn(null, 'Li Meng')).toBeNull()
    expect(isFoundIn(text, null)).toBeNull()
    expect(isFoundIn(text, 'Li Meng declined')).toBe(false)
  })
})

describe('a marked text', () => {
  test('is cut where quotations begin and end, and each stretch names all that it supports', () => {
    const [first, second] = markedParagraphs(text, [
      { id: 'signatories', quotation: 'Li Meng and President Fabiola León-Velarde Servetto' },
      { id: 'counterpart', quotation: 'President Fabiola León-Velarde Servetto signed' },
      { id: 'unheard-of', quotation: 'Harman signed' },
      { id: 'silent', quotation: null },
    ])
    expect(first).toEqual([
      { text: 'Vice Minister ', facts: [] },
      { text: 'Li Meng and ', facts: ['signatories'] },
      { text: 'President Fabiola León-Velarde Servetto', facts: ['signatories', 'counterpart'] },
      { text: ' signed', facts: ['counterpart'] },
      { text: ' the Memorandum.', facts: [] },
    ])
    expect(second?.map((segment) => segment.facts)).toEqual([[]])
  })

  test('is the text itself, whatever is quoted', () => {
    const words = fc.stringMatching(/^[a-c“é\n 中]{0,60}$/)
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 }),
        (said, at) => {
          const marks = at.map(([from, length], place) => ({
            id: String(place),
            quotation: said.slice(from, from + length),
          }))
          const shown = markedParagraphs(said, marks)
            .map((paragraph) => paragraph.map((segment) => segment.text).join(''))
            .join('\n')
          expect(shown).toBe(
            said
              .split('\n')
              .filter((line) => line.trim() !== '')
              .join('\n'),
          )
        },
      ),
    )
  })
})
