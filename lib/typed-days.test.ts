import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayWords } from './day-words.ts'
import { addDays } from './days.ts'
import { dayOfSerial, daysTyped } from './typed-days.ts'

const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days))

describe('a day as it is typed', () => {
  test.each([
    ['2026-11-23', ['2026-11-23']],
    ['2026/1/5', ['2026-01-05']],
    ['2026-11-23 00:00:00', ['2026-11-23']],
    ['2019年6月21日', ['2019-06-21']],
    ['２０１９年６月２１日', ['2019-06-21']],
    ['21/6/2019', ['2019-06-21']],
    ['6/21/19', ['2019-06-21']],
    ['21.06.2019', ['2019-06-21']],
    ['03.04.2026', ['2026-04-03']],
    ['03/04/2026', ['2026-04-03', '2026-03-04']],
    ['04/04/2026', ['2026-04-04']],
    ['21 June 2019', ['2019-06-21']],
    ['21-jun-19', ['2019-06-21']],
    ['June 21, 2019', ['2019-06-21']],
    ['21 de junio de 2019', ['2019-06-21']],
    ['1 de setiembre del 2026', ['2026-09-01']],
    ['29/02/2026', []],
    ['31.06.2026', []],
    ['to be defined', []],
    ['2026', []],
    ['', []],
  ])('%s', (text, days) => {
    expect(daysTyped(text)).toEqual(days)
  })

  test('is understood as it is shown, in each language', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en', 'es', 'zh-CN'), (day, language) => {
        expect(daysTyped(dayWords(day, language))).toEqual([day])
        expect(daysTyped(day)).toEqual([day])
      }),
    )
  })

  test('is one of two at most, the one with the day first before the other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-')
        expect(daysTyped(`${date}/${month}/${year}`)[0]).toBe(day)
        expect(daysTyped(`${month}/${date}/${year}`)).toContain(day)
      }),
    )
  })

  test('is counted by a spreadsheet from the end of 1899', () => {
    expect(dayOfSerial('43637')).toBe('2019-06-21')
    expect(dayOfSerial('43637.0')).toBe('2019-06-21')
    expect(dayOfSerial('12')).toBeNull()
    expect(dayOfSerial('436370')).toBeNull()
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), (serial) => {
        expect(dayOfSerial(String(serial))).toBe(addDays('1970-01-01', serial - 25_569))
      }),
    )
  })
})
