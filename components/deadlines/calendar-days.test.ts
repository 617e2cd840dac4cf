import { expect, test } from 'vitest'
import { languages } from '#messages/languages.ts'
import { calendarDay } from './calendar-days.ts'

const agreement = { id: 'a1', reference: 'PER-CHN-2019-01', titles: { en: 'MOU', es: 'Memorando' } }
const notice = {
  kind: 'notice',
  id: 'a1.notice.2028-04-06',
  on: '2028-04-06',
  safeBy: '2028-04-06',
  certainAfter: '2028-04-06',
  titles: agreement.titles,
  planId: null,
  agreement,
  country: 'PE',
  desk: { id: 'd1', code: 'AME', names: { en: 'Americas', es: 'América', 'zh-CN': '美洲处' } },
  level: 'internal',
} as const

const told = (language: (typeof languages)[number], item: Parameters<typeof calendarDay>[0]) =>
  calendarDay(item, { language, origin: new URL('https://register.example.org/') })

test('a notice stands on the day to send it by, with when it is safe and where it is done', () => {
  expect(told('en', notice)).toEqual({
    uid: 'notice.a1.notice.2028-04-06@register.example.org',
    day: '2028-04-06',
    title: 'Notice of non-renewal: PER-CHN-2019-01 MOU',
    notes: [
      'send by 6 April 2028',
      'must be there by 6 April 2028',
      'PER-CHN-2019-01 MOU',
      'Peru',
      'Americas',
      'https://register.example.org/agreements/a1',
    ].join('\n'),
    address: 'https://register.example.org/agreements/a1',
    category: 'Notice of non-renewal',
  })
})

test('a day of uncertain days says until when it is safe, in each language', () => {
  const uncertain = { ...notice, certainAfter: '2028-04-07' }
  const said = languages.map((language) => told(language, uncertain).notes.split('\n').slice(0, 2))
  expect(new Set(said.flat()).size).toBe(6)
  expect(said[0]?.[1]).toBe('safe if there by 6 April 2028; certain after 7 April 2028')
})

test('a milestone is done in its plan, and keeps one name however often it is written', () => {
  const milestone = { ...notice, kind: 'milestone', id: 'm1', planId: 'p1' } as const
  const { uid, address } = told('es', milestone)
  expect({ uid, address }).toEqual({
    uid: 'milestone.m1@register.example.org',
    address: 'https://register.example.org/action-plans/p1#m-m1',
  })
})
