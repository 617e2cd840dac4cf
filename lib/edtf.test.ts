import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween } from './days.ts'
import { certainty, readDayRange, readUncertainDay } from './edtf.ts'

const seed = 20190621

test.each([
  ['2019-06-21', '2019-06-21', '2019-06-21', '2019-06-21'],
  [' 2019-06-21\n', '2019-06-21', '2019-06-21', '2019-06-21'],
  ['[2019-06-21..2019-06-22]', '[2019-06-21..2019-06-22]', '2019-06-21', '2019-06-22'],
  ['[2019-06-21,2019-06-22]', '[2019-06-21..2019-06-22]', '2019-06-21', '2019-06-22'],
  ['[2019-06-21, 2019-06-22]', '[2019-06-21..2019-06-22]', '2019-06-21', '2019-06-22'],
  ['[2019-06-30,2019-07-01,2019-07-02]', '[2019-06-30..2019-07-02]', '2019-06-30', '2019-07-02'],
  ['[2019-06-21,2019-06-25]', '[2019-06-21,2019-06-25]', '2019-06-21', '2019-06-25'],
  ['[2019-12-30..2020-01-02]', '[2019-12-30..2020-01-02]', '2019-12-30', '2020-01-02'],
  ['[2019-06-21]', '2019-06-21', '2019-06-21', '2019-06-21'],
  ['[2019-06-21..2019-06-21]', '2019-06-21', '2019-06-21', '2019-06-21'],
  ['2019-06', '2019-06', '2019-06-01', '2019-06-30'],
  ['2019-02', '2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02', '2020-02-01', '2020-02-29'],
  ['9999-12', '9999-12', '9999-12-01', '9999-12-31'],
  ['2019', '2019', '2019-01-01', '2019-12-31'],
  ['[2019-06..2019-07]', '[2019-06..2019-07]', '2019-06-01', '2019-07-31'],
  ['[2019-06,2019-07]', '[2019-06,2019-07]', '2019-06-01', '2019-07-31'],
  ['[2019-06-21..2019-07]', '[2019-06-21..2019-07]', '2019-06-21', '2019-07-31'],
  ['[2018..2019]', '[2018..2019]', '2018-01-01', '2019-12-31'],
])('%s is read as %s, from %s to %s', (text, written, lower, upper) => {
  expect(readUncertainDay(text)).toEqual({ ok: true, value: { edtf: written, lower, upper } })
})

test.each([
  ['', 'notADate'],
  ['tomorrow', 'notADate'],
  ['21/06/2019', 'notADate'],
  ['2019-6-21', 'notADate'],
  ['20190621', 'notADate'],
  ['２０１９-06-21', 'notADate'],
  ['[]', 'notADate'],
  ['[..]', 'notADate'],
  ['[[2019-06-21]]', 'notADate'],
  ['[2019-06-21..2019-06-22', 'notADate'],
  ['[2019-06-21..2019-06-22..2019-06-23]', 'notADate'],
  [`[${'2019-06-21,'.repeat(500)}2019-06-22]`, 'reversed'],
  ['?'.repeat(100_000), 'notADate'],
  ['2019-02-29', 'noSuchDay'],
  ['2019-06-31', 'noSuchDay'],
  ['2019-13', 'noSuchDay'],
  ['2019-00', 'noSuchDay'],
  ['0000', 'noSuchDay'],
  ['0000-01-01', 'noSuchDay'],
  ['[2019-02-28..2019-02-29]', 'noSuchDay'],
  ['[2019-06-22..2019-06-21]', 'reversed'],
  ['[2019-06-22,2019-06-21]', 'reversed'],
  ['[2019-06-21,2019-06-21]', 'reversed'],
  ['[2019-07..2019-06-21]', 'reversed'],
  ['[2019..2019-06]', 'reversed'],
  ['2019-06-21/2019-06-22', 'interval'],
  ['2019-06-22/2019-06-21', 'interval'],
  ['2019-06/2019-07', 'interval'],
  ['2019-06-21/..', 'interval'],
  ['2019-06-21/', 'interval'],
  ['2019-06-21?', 'unsupported'],
  ['2019-06~', 'unsupported'],
  ['2019-21', 'unsupported'],
  ['201X', 'unsupported'],
  ['2019-06-XX', 'unsupported'],
  ['-0044', 'unsupported'],
  ['2019-06-21T10:00:00Z', 'unsupported'],
  ['[2019-06-21..]', 'unsupported'],
  ['[..2019-06-21]', 'unsupported'],
  ['[2019-06-21~,2019-06-22]', 'unsupported'],
  ['[2019-06-01..2019-06-03,2019-06-05]', 'unsupported'],
  ['{2019-06-21,2019-06-22}', 'unsupported'],
])('%j is refused: %s', (text, problem) => {
  expect(readUncertainDay(text)).toEqual({ ok: false, problem })
})

test.each([
  ['2019-06-21/2019-06-22', { ok: true, value: { from: '2019-06-21', to: '2019-06-22' } }],
  ['2019-06-21/2019-06-21', { ok: true, value: { from: '2019-06-21', to: '2019-06-21' } }],
  ['2019-06-21', { ok: true, value: { from: '2019-06-21', to: '2019-06-21' } }],
  ['2019-06-22/2019-06-21', { ok: false, problem: 'reversed' }],
  ['2019-02-29/2019-03-01', { ok: false, problem: 'noSuchDay' }],
  ['2019-06/2019-07', { ok: false, problem: 'unsupported' }],
  ['2019-06-21/..', { ok: false, problem: 'unsupported' }],
  ['2019-06-21/', { ok: false, problem: 'unsupported' }],
  ['[2019-06-21..2019-06-22]', { ok: false, problem: 'unsupported' }],
  ['2019-06-21/2019-06-22/2019-06-23', { ok: false, problem: 'notADate' }],
  ['a week', { ok: false, problem: 'notADate' }],
  ['', { ok: false, problem: 'notADate' }],
])('the duration %j', (text, read) => {
  expect(readDayRange(text)).toEqual(read)
})

/** The signing of the Peru MOU, `domain.md` rule 2. */
const signing = { lower: '2019-06-21', upper: '2019-06-22' }

test.each([
  ['2019-06-21', '2019-06-21', 'possible'],
  ['2019-06-22', '2019-06-22', 'possible'],
  ['2019-06-21', '2019-06-22', 'certain'],
  ['2019-06-01', '2019-06-30', 'certain'],
  ['2019-06-22', '2019-06-30', 'possible'],
  ['2019-06-23', '2019-06-30', 'no'],
  ['2019-06-01', '2019-06-20', 'no'],
  [null, '2019-06-21', 'possible'],
  [null, '2019-06-22', 'certain'],
  ['2019-06-22', null, 'possible'],
  ['2019-06-23', null, 'no'],
  [null, null, 'certain'],
] as const)('"signed from %s to %s" finds 21 or 22 June 2019: %s', (from, to, answer) => {
  expect(certainty(signing, from, to)).toBe(answer)
})

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const range = fc
  .tuple(day, fc.integer({ min: 1, max: 400 }))
  .map(([lower, days]) => ({ lower, upper: addDays(lower, days) }))

test('a range is read with its bounds, and backwards it is refused', () => {
  fc.assert(
    fc.property(range, ({ lower, upper }) => {
      const written = `[${lower}..${upper}]`
      expect(readUncertainDay(written)).toEqual({
        ok: true,
        value: { edtf: written, lower, upper },
      })
      expect(readUncertainDay(`[${upper}..${lower}]`)).toEqual({ ok: false, problem: 'reversed' })
      expect(readUncertainDay(`${lower}/${upper}`)).toEqual({ ok: false, problem: 'interval' })
      expect(readDayRange(`${lower}/${upper}`)).toEqual({
        ok: true,
        value: { from: lower, to: upper },
      })
    }),
    { seed },
  )
})

test('days, months and years have the bounds that the package gives them', () => {
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, end]) => text.slice(0, end))
  fc.assert(
    fc.property(date, (text) => {
      const { min, max } = edtf(text)
      const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)
      expect(readUncertainDay(text)).toEqual({
        ok: true,
        value: { edtf: text, lower: dayOf(min), upper: dayOf(max) },
      })
    }),
    { seed },
  )
})

test('whatever is typed is read or refused, and what is read reads again as itself', () => {
  const pieces = fc.constantFrom(
    '2019-06-21',
    '2019-06',
    '2019',
    '[',
    ']',
    '..',
    ',',
    '/',
    '~',
    ' ',
  )
  const typed = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 7 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const read = readUncertainDay(text)
      if (!read.ok) return
      expect(readUncertainDay(read.value.edtf)).toEqual(read)
      expect(read.value.lower <= read.value.upper).toBe(true)
      expect(() => edtf(read.value.edtf)).not.toThrow()
    }),
    { seed, numRuns: 2000 },
  )
})

test('certain and no are what every single day of the range says, possible is the rest', () => {
  fc.assert(
    fc.property(range, range, (value, asked) => {
      const inside = daysOf(value).filter((one) => one >= asked.lower && one <= asked.upper).length
      const answer = inside === 0 ? 'no' : inside === daysOf(value).length ? 'certain' : 'possible'
      expect(certainty(value, asked.lower, asked.upper)).toBe(answer)
    }),
    { seed },
  )
})

function daysOf({ lower, upper }: { lower: Day; upper: Day }): Day[] {
  const length = daysBetween(lower, upper) + 1
  return Array.from({ length }, (_, index) => addDays(lower, index))
}
