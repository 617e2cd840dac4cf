import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

const seed = 20190621

/** RFC 8785, sections 3.2.2 and 3.2.3. */
test('the examples of RFC 8785 come out as printed there', () => {
  const primitives: Json = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(primitives)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  const sorted: Json = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(canonicalJson(sorted).match(/(?<=:")[^"]+/g)).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

const cycle: Record<string, unknown> = {}
cycle.itself = cycle

test.each([
  ['undefined', undefined],
  ['a field that is undefined', { after: { title: undefined } }],
  ['a hole in a list', Array(3)],
  ['NaN', { amount: Number.NaN }],
  ['infinity', [Number.POSITIVE_INFINITY]],
  ['a bigint', { seq: 1n }],
  ['a function', { name: () => 'x' }],
  ['a symbol', [Symbol('x')]],
  ['a Date', { at: new Date(0) }],
  ['a Map, which would become {}', new Map([['a', 1]])],
  ['bytes', { file: new Uint8Array(2) }],
  ['half a surrogate pair', { name: '\ud83d' }],
  ['half a surrogate pair in a key', { '\udc00': 1 }],
  ['a cycle', cycle],
])('refused: %s', (_, value) => {
  expect(() => canonicalJson(value as Json)).toThrow()
})

test('the place of what is refused is named, and nothing of its neighbours', () => {
  const entry = { after: { names: ['León-Velarde', undefined] } } as unknown as Json
  expect(() => canonicalJson(entry)).toThrow('No JSON value at $.after.names[1]: undefined')
})

test('a hundred thousand levels are no reason to fall over', () => {
  let deep: Json = 'bottom'
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(canonicalJson(deep)).toHaveLength(200_008)
})

const json = fc.jsonValue({ stringUnit: 'grapheme' }) as fc.Arbitrary<Json>

test('reading the text back gives the value, and its text again', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
    { seed },
  )
})

test('the order in which fields were set makes no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (record) => {
      const backwards = Object.fromEntries(Object.entries(record).reverse())
      expect(canonicalJson(backwards)).toBe(canonicalJson({ ...record }))
    }),
    { seed },
  )
})
