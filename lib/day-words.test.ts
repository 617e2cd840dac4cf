import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { dayRangeWords, dayWords, instantWords, uncertainDayWords } from './day-words.ts'
import { addDays, type Day } from './days.ts'
import { readDayRange, readUncertainDay, type UncertainDay } from './edtf.ts'

const seed = 20190621

test.each(['America/Lima', 'Asia/Shanghai'])('a day has no zone, in %s (rule 4)', (zone) => {
  vi.stubEnv('TZ', zone)
  expect(dayWords('2019-06-21', 'en')).toBe('21 June 2019')
  vi.unstubAllEnvs()
})

test.each([
  ['2019-06-21', '21 June 2019', '21 de junio de 2019', '2019年6月21日'],
  ['1978-10-06', '6 October 1978', '6 de octubre de 1978', '1978年10月6日'],
  ['2020-02-29', '29 February 2020', '29 de febrero de 2020', '2020年2月29日'],
])('the day %s', (day, en, es, zh) => {
  expect(inThree((language) => dayWords(day, language))).toEqual([en, es, zh])
})

test.each([
  ['2019-06-21', '21 June 2019', '21 de junio de 2019', '2019年6月21日'],
  [
    '[2019-06-21..2019-06-22]',
    '21 or 22 June 2019',
    '21 o 22 de junio de 2019',
    '2019年6月21日或22日',
  ],
  [
    '[2019-06-30..2019-07-01]',
    '30 June or 1 July 2019',
    '30 de junio o 1 de julio de 2019',
    '2019年6月30日或7月1日',
  ],
  [
    '[2019-12-31..2020-01-01]',
    '31 December 2019 or 1 January 2020',
    '31 de diciembre de 2019 o 1 de enero de 2020',
    '2019年12月31日或2020年1月1日',
  ],
  ['[2019-06-07..2019-06-08]', '7 or 8 June 2019', '7 u 8 de junio de 2019', '2019年6月7日或8日'],
  [
    '[2019-06-10..2019-06-11]',
    '10 or 11 June 2019',
    '10 u 11 de junio de 2019',
    '2019年6月10日或11日',
  ],
  [
    '[2019-06-17..2019-06-18]',
    '17 or 18 June 2019',
    '17 o 18 de junio de 2019',
    '2019年6月17日或18日',
  ],
  [
    '[2019-06-03..2019-06-09]',
    'one day between 3 and 9 June 2019',
    'un día entre el 3 y el 9 de junio de 2019',
    '2019年6月3日至9日之间的某一天',
  ],
  [
    '[2019-06-28..2019-07-03]',
    'one day between 28 June and 3 July 2019',
    'un día entre el 28 de junio y el 3 de julio de 2019',
    '2019年6月28日至7月3日之间的某一天',
  ],
  [
    '[2019-12-30..2020-01-02]',
    'one day between 30 December 2019 and 2 January 2020',
    'un día entre el 30 de diciembre de 2019 y el 2 de enero de 2020',
    '2019年12月30日至2020年1月2日之间的某一天',
  ],
  [
    '[2019-06-21..2020-06-21]',
    'one day between 21 June 2019 and 21 June 2020',
    'un día entre el 21 de junio de 2019 y el 21 de junio de 2020',
    '2019年6月21日至2020年6月21日之间的某一天',
  ],
  [
    '[2019-06-21,2019-06-25]',
    '21 or 25 June 2019',
    '21 o 25 de junio de 2019',
    '2019年6月21日或25日',
  ],
  [
    '[2019-06-21,2019-06-25,2019-06-28]',
    '21, 25 or 28 June 2019',
    '21, 25 o 28 de junio de 2019',
    '2019年6月21日、25日或28日',
  ],
  [
    '[2019-06-21,2019-06-25,2019-07-03]',
    '21 June, 25 June or 3 July 2019',
    '21 de junio, 25 de junio o 3 de julio de 2019',
    '2019年6月21日、6月25日或7月3日',
  ],
  ['2019-06', 'June 2019', 'junio de 2019', '2019年6月'],
  ['2019', '2019', '2019', '2019年'],
  ['[2019-06..2019-07]', 'June or July 2019', 'junio o julio de 2019', '2019年6月或7月'],
  [
    '[2019-09..2019-10]',
    'September or October 2019',
    'septiembre u octubre de 2019',
    '2019年9月或10月',
  ],
  [
    '[2019-12..2020-01]',
    'December 2019 or January 2020',
    'diciembre de 2019 o enero de 2020',
    '2019年12月或2020年1月',
  ],
  [
    '[2019-06..2019-09]',
    'one day between June and September 2019',
    'un día entre junio y septiembre de 2019',
    '2019年6月至9月之间的某一天',
  ],
  ['[2018..2019]', '2018 or 2019', '2018 o 2019', '2018年或2019年'],
  [
    '[2017..2019]',
    'one day between 2017 and 2019',
    'un día entre 2017 y 2019',
    '2017年至2019年之间的某一天',
  ],
  [
    '[2019-06-21..2019-07]',
    'one day between 21 June and 31 July 2019',
    'un día entre el 21 de junio y el 31 de julio de 2019',
    '2019年6月21日至7月31日之间的某一天',
  ],
])('the uncertain day %s', (edtf, en, es, zh) => {
  const value = uncertain(edtf)
  expect(inThree((language) => uncertainDayWords(value, language))).toEqual([en, es, zh])
})

test.each([
  [
    '2019-06-21/2019-06-22',
    '21 to 22 June 2019',
    'del 21 al 22 de junio de 2019',
    '2019年6月21日至22日',
  ],
  ['2019-06-21/2019-06-21', '21 June 2019', '21 de junio de 2019', '2019年6月21日'],
  [
    '2019-06-30/2019-07-02',
    '30 June to 2 July 2019',
    'del 30 de junio al 2 de julio de 2019',
    '2019年6月30日至7月2日',
  ],
  [
    '2019-12-30/2020-01-02',
    '30 December 2019 to 2 January 2020',
    'del 30 de diciembre de 2019 al 2 de enero de 2020',
    '2019年12月30日至2020年1月2日',
  ],
  [
    '2023-10-07/2028-10-06',
    '7 October 2023 to 6 October 2028',
    'del 7 de octubre de 2023 al 6 de octubre de 2028',
    '2023年10月7日至2028年10月6日',
  ],
])('the duration %s', (edtf, en, es, zh) => {
  const read = readDayRange(edtf)
  if (!read.ok) throw new Error(read.problem)
  expect(inThree((language) => dayRangeWords(read.value, language))).toEqual([en, es, zh])
})

test.each([
  ['UTC', '21 June 2019, 18:05', '21 de junio de 2019, 18:05', '2019年6月21日 18:05'],
  ['Asia/Shanghai', '22 June 2019, 02:05', '22 de junio de 2019, 02:05', '2019年6月22日 02:05'],
  ['America/Lima', '21 June 2019, 13:05', '21 de junio de 2019, 13:05', '2019年6月21日 13:05'],
])('an instant in %s', (zone, en, es, zh) => {
  const instant = '2019-06-21T18:05:59.999Z'
  expect(inThree((language) => instantWords(instant, language, zone))).toEqual([en, es, zh])
  expect(instantWords(new Date(instant), 'en', zone)).toBe(en)
})

test('midnight is 00:00 of the day that begins', () => {
  expect(instantWords('2019-06-20T16:00:00Z', 'en', 'Asia/Shanghai')).toBe('21 June 2019, 00:00')
})

test('a region is read as its language, and an unknown language as English', () => {
  const tags = ['es-PE', 'zh-Hant-HK', 'en-GB', 'fr']
  expect(tags.map((tag) => dayWords('2019-06-21', tag))).toEqual([
    '21 de junio de 2019',
    '2019年6月21日',
    '21 June 2019',
    '21 June 2019',
  ])
})

test('what is no date has no words', () => {
  expect(() => dayWords('21/06/2019', 'en')).toThrow(RangeError)
  expect(() => instantWords('yesterday', 'en', 'UTC')).toThrow(RangeError)
  expect(() => instantWords(new Date(0), 'en', 'Mars/Olympus')).toThrow(RangeError)
})

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Intl agrees here, in the Node that runs the tests; the words must not depend on it elsewhere. */
test('the words of a day are those of CLDR', () => {
  const formats = ['en-GB', 'es', 'zh-CN'].map(
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  )
  fc.assert(
    fc.property(day, (date) => {
      const byIntl = formats.map((format) => format.format(new Date(date)))
      expect(inThree((language) => dayWords(date, language))).toEqual(byIntl)
    }),
    { seed },
  )
})

test('different days never have the same words, and the bounds can be read out of them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 800 }), (lower, days) => {
      const upper = addDays(lower, days)
      const value = { edtf: `[${lower}..${upper}]`, lower, upper }
      for (const language of ['en', 'es', 'zh-CN']) {
        expect(dayWords(lower, language)).not.toBe(dayWords(upper, language))
        expect(numbersIn(uncertainDayWords(value, language))).toEqual(
          expect.arrayContaining([dayOfMonth(lower), dayOfMonth(upper), Number(upper.slice(0, 4))]),
        )
      }
    }),
    { seed },
  )
})

function inThree(words: (language: string) => string): string[] {
  return ['en', 'es', 'zh-CN'].map(words)
}

function uncertain(edtf: string): UncertainDay {
  const read = readUncertainDay(edtf)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}

function numbersIn(words: string): number[] {
  return words.match(/\d+/g)?.map(Number) ?? []
}

function dayOfMonth(date: Day): number {
  return Number(date.slice(8))
}
