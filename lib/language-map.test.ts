import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localText } from './language-map.ts'

const concytec = {
  es: 'Consejo Nacional de Ciencia, Tecnología e Innovación Tecnológica',
  en: 'National Council for Science, Technology and Technological Innovation',
  'zh-Hans': '国家科学、技术和技术创新委员会',
}

test.each([
  ['the very language', concytec, 'es', 'es'],
  ['the same base language', concytec, 'es-PE', 'es'],
  ['the base of both', concytec, 'zh-CN', 'zh-Hans'],
  ['English, where the reader has none', concytec, 'fr', 'en'],
  ['a regional English too', { pt: 'Acordo', 'en-GB': 'Agreement' }, 'fr', 'en-GB'],
  ['the first written, without English', { pt: 'Acordo', it: 'Accordo' }, 'es', 'pt'],
  ['a tag in another case', { 'zh-cn': '协定' }, 'zh-CN', 'zh-cn'],
  ['nothing blank', { es: '  ', pt: 'Acordo' }, 'es', 'pt'],
  ['the exact one before its base', { zh: '协议', 'zh-CN': '协定' }, 'zh-CN', 'zh-CN'],
])('a reader gets %s', (_, map: Record<string, string>, language, lang) => {
  expect(localText(map, language)).toEqual({ text: map[lang], lang })
})

test('a map without any text is a bug, and says so', () => {
  expect(() => localText({}, 'en')).toThrow(RangeError)
  expect(() => localText({ en: ' ' }, 'en')).toThrow(RangeError)
})

test('a map with a text never shows an empty one, and shows one of its own', () => {
  const tag = fc.constantFrom('en', 'es', 'es-PE', 'zh-CN', 'zh-Hans', 'pt', 'PT-br', 'fr', 'qu')
  const text = fc.string({ minLength: 1 }).filter((words) => words.trim() !== '')
  fc.assert(
    fc.property(fc.dictionary(tag, text, { minKeys: 1 }), tag, (map, language) => {
      const shown = localText(map, language)
      expect(shown.text.trim()).not.toBe('')
      expect(map[shown.lang]).toBe(shown.text)
      if (language in map) expect(shown.lang).toBe(language)
    }),
    { seed: 20190621 },
  )
})
