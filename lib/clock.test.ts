import { afterEach, describe, expect, test } from 'vitest'
import { clock, momentTyped, startOfDay, todayIn } from './clock.ts'

const key = Symbol.for('convenio.clock')

afterEach(() => {
  Reflect.deleteProperty(globalThis, key)
})

describe('the clock', () => {
  test('tells the time of the system', () => {
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000)
  })

  test('can be replaced inside the process, as tests do', () => {
    const day = new Date('2026-11-23T01:00:00Z')
    Object.assign(globalThis, { [key]: { now: () => day } })
    expect(clock.now()).toBe(day)
  })
})

describe('today', () => {
  test.each([
    ['Asia/Shanghai', '2019-06-22'],
    ['America/Lima', '2019-06-21'],
    ['UTC', '2019-06-21'],
  ])('late on 21 June in London is, in %s, %s', (zone, day) => {
    expect(todayIn(zone, new Date('2019-06-21T22:30:00Z'))).toBe(day)
  })
})

describe('the first instant of a day', () => {
  test.each([
    ['Asia/Shanghai', '2019-06-21', '2019-06-20T16:00:00.000Z'],
    ['America/Lima', '2019-06-21', '2019-06-21T05:00:00.000Z'],
    ['America/Santiago', '2019-09-08', '2019-09-08T04:00:00.000Z'],
  ])('in %s, %s begins at %s', (zone, day, instant) => {
    expect(startOfDay(day, zone).toISOString()).toBe(instant)
  })
})

describe('a moment that is typed', () => {
  test('is of the office’s zone, unless it names its own', () => {
    expect(momentTyped('2026-11-27T21:30', 'Asia/Shanghai')).toBe('2026-11-27T13:30:00.000Z')
    expect(momentTyped('2026-11-27T21:30:05', 'America/Lima')).toBe('2026-11-28T02:30:05.000Z')
    expect(momentTyped('2026-11-27T21:30:00Z', 'Asia/Shanghai')).toBe('2026-11-27T21:30:00Z')
  })

  test('is all of a day where no time is typed', () => {
    expect(momentTyped('2020-01-01', 'Asia/Shanghai')).toBe('2020-01-01T15:59:59.000Z')
  })

  test('stays as it is where there is no such moment, for its schema to refuse', () => {
    for (const text of ['', 'yesterday', '2026-02-30', '2026-02-30T10:00']) {
      expect(momentTyped(text, 'UTC')).toBe(text)
    }
  })
})
