import { describe, expect, it } from 'vitest'
import { readUncertainDay } from '#lib/edtf.ts'
import { languages } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { onDay, precisionOf, type Say } from './words.ts'

describe('how exactly a day is known', () => {
  it.each([
    ['2019-06-21', 'day'],
    ['[2019-06-21..2019-06-22]', 'day'],
    ['[2019-12-31..2020-01-01]', 'day'],
    ['[2019-06-21,2019-06-25]', 'day'],
    ['[2019-06-03..2019-06-09]', 'between'],
    ['1978-10', 'month'],
    ['[2019-12..2020-01]', 'month'],
    ['[2019-10..2020-01]', 'between'],
    ['1978', 'year'],
    ['[1978..1979]', 'year'],
    ['[1978..1985]', 'between'],
    ['[2019-06-21..2019-07]', 'between'],
  ])('%s is a %s', (edtf, precision) => {
    expect(precisionOf(edtf)).toBe(precision)
  })
})

describe('how an agreement stands, in words', () => {
  const sentence = (edtf: string, language: (typeof languages)[number], place: string) => {
    const say = translator(language, 'agreements') as unknown as Say
    const read = readUncertainDay(edtf)
    if (!read.ok) throw new Error(edtf)
    const signed = onDay(read.value, language, say)
    return say('record.status.signedEntryNotStated', { signed, place })
  }

  it('is one sentence in each language', () => {
    const lima = '[2019-06-21..2019-06-22]'
    expect(sentence(lima, 'en', 'Lima')).toBe(
      'Signed on 21 or 22 June 2019 in Lima; entry into force not stated',
    )
    expect(sentence(lima, 'es', 'Lima')).toBe(
      'Firmado el 21 o 22 de junio de 2019 en Lima; no consta la entrada en vigor',
    )
    expect(sentence(lima, 'zh-CN', '利马')).toBe('2019年6月21日或22日在利马签署；生效情况未载明')
  })

  it('says that a day is not known', () => {
    const said = languages.map((language) => {
      return onDay(null, language, translator(language, 'agreements') as unknown as Say)
    })
    expect(said).toEqual(['on an unknown day', 'en fecha desconocida', '某日'])
  })

  it.each([
    ['1978-10', 'in October 1978', 'en octubre de 1978'],
    ['1978', 'in 1978', 'en 1978'],
    ['2019-06-21', 'on 21 June 2019', 'el 21 de junio de 2019'],
    [
      '[2019-06-03..2019-06-09]',
      'one day between 3 and 9 June 2019',
      'un día entre el 3 y el 9 de junio de 2019',
    ],
  ])('takes the preposition that %s asks for', (edtf, english, spanish) => {
    expect(sentence(edtf, 'en', 'none')).toBe(`Signed ${english}; entry into force not stated`)
    expect(sentence(edtf, 'es', 'none')).toBe(`Firmado ${spanish}; no consta la entrada en vigor`)
  })
})
