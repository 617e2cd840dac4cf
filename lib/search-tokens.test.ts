import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryTokens, searchTokens } from './search-tokens.ts'

const seed = 20190621

test.each([
  ['León-Velarde Servetto', ['leon', 'velarde', 'servetto']],
  ['MEMORÁNDUM técnica', ['memorandum', 'tecnica']],
  ['科技合作', ['科技', '技合', '合作', '作']],
  ['中国和秘鲁', ['中国', '国和', '和秘', '秘鲁', '鲁']],
  ['年', ['年']],
  ['2019年6月21日', ['2019', '年', '6', '月', '21', '日']],
  ['C919飞机', ['c919', '飞机', '机']],
  ['𠮷野', ['𠮷野', '野']],
  ['ＭＯＵ　２０１９', ['mou', '2019']],
  ['O’Higgins, St. Gallen', ['o', 'higgins', 'st', 'gallen']],
  ['Straße Ørsted Łódź ĳssel', ['strasse', 'orsted', 'lodz', 'ijssel']],
  ['İstanbul ΟΔΟΣ Йошкар', ['istanbul', 'οδοσ', 'иошкар']],
  ['cooperación cooperación', ['cooperacion', 'cooperacion']],
  ['"; DROP TABLE -- * : & | ! ( ) <->', ['drop', 'table']],
  ['', []],
  ['— … !', []],
])('%j is found by %j', (text, tokens) => {
  expect(searchTokens(text)).toEqual(tokens)
})

const exact = (text: string) => ({ text, isPrefix: false })
const prefix = (text: string) => ({ text, isPrefix: true })

test.each([
  ['leon velarde', [exact('leon'), prefix('velarde')]],
  ['León-Vel', [exact('leon'), prefix('vel')]],
  ['秘鲁', [exact('秘鲁')]],
  ['科技合作', [exact('科技'), exact('技合'), exact('合作')]],
  ['科', [prefix('科')]],
  ['秘 协议', [prefix('秘'), exact('协议')]],
  ['MOST 科技部', [exact('most'), exact('科技'), exact('技部')]],
  ['peru Peru', [prefix('peru')]],
  ['  ', []],
  ['*', []],
])('the query %j looks for %j', (query, tokens) => {
  expect(queryTokens(query)).toEqual(tokens)
})

test.each([
  ['Fabiola León-Velarde Servetto', 'leon velarde'],
  ['Fabiola León-Velarde Servetto', 'VELARDE FAB'],
  ['中国科技部与秘鲁国家科技创新委员会的谅解备忘录', '秘鲁'],
  ['科技合作谅解备忘录', '科技合作'],
  ['科技合作谅解备忘录', '合作 科技'],
  ['科技合作', '作'],
  ['科技合作', '技'],
  ['Memorándum de cooperación técnica', 'memorandum tecnica'],
  ['CONCYTEC', 'concy'],
])('%j is found by the query %j', (text, query) => {
  expect(finds(query, text)).toBe(true)
})

test.each([
  ['科技合作', '科作'],
  ['Fabiola León', 'leo fabiola'],
  ['Perú', 'chile'],
])('%j is not found by the query %j', (text, query) => {
  expect(finds(query, text)).toBe(false)
})

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aáÑøZ09ﬁ') }),
  fc.string({ unit: fc.constantFrom(...'科技合作秘鲁𠮷') }),
  fc.string({ unit: 'grapheme' }),
)
const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))

test('a text is found by itself, by each of its words and by what any of them begins with', () => {
  fc.assert(
    fc.property(phrase, fc.nat(), (text, cut) => {
      expect(finds(text, text)).toBe(true)
      for (const one of text.split(' ')) {
        const characters = Array.from(one)
        expect(finds(one, text)).toBe(true)
        expect(finds(characters.slice(0, cut % (characters.length + 1)).join(''), text)).toBe(true)
      }
    }),
    { seed, numRuns: 500 },
  )
})

test('accents, case and form of writing make no difference', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aáÑøßZ09ﬁ 科秘') })
  fc.assert(
    fc.property(letters, (text) => {
      const tokens = searchTokens(text)
      for (const form of ['NFC', 'NFD', 'NFKD'] as const) {
        expect(searchTokens(text.normalize(form))).toEqual(tokens)
      }
      expect(searchTokens(text.toUpperCase())).toEqual(tokens)
    }),
    { seed },
  )
})

test('tokens hold letters and digits alone, whatever is typed, and are few in a query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (typed) => {
      const asked = queryTokens(typed)
      const texts = [...searchTokens(typed), ...asked.map(({ text }) => text)]
      for (const text of texts) expect(text).toMatch(/^[\p{L}\p{N}]{1,64}$/u)
      expect(asked.length).toBeLessThanOrEqual(24)
    }),
    { seed },
  )
})

test('a megabyte without a space is cut, and costs no time to speak of', () => {
  expect(searchTokens('a'.repeat(1_000_000))).toEqual(['a'.repeat(64)])
  expect(searchTokens('科'.repeat(300_000))).toHaveLength(300_000)
})

/** What both databases do with the tokens: each has to be there, whole or as a beginning. */
function finds(query: string, text: string): boolean {
  const tokens = searchTokens(text)
  return queryTokens(query).every((asked) =>
    tokens.some((token) => (asked.isPrefix ? token.startsWith(asked.text) : token === asked.text)),
  )
}
