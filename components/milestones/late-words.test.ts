import { describe, expect, test } from 'vitest'
import { lateWords } from './late-words.ts'

describe('how late a milestone is', () => {
  const words = (
    baseline: number,
    forecast: number,
    health: 'onTrack' | 'done' | 'dropped' = 'onTrack',
    forecastOn = '2026-11-30',
  ) => lateWords({ late: { baseline, forecast }, health, forecastOn }, '2026-11-23')

  test.each([
    [12, 12, 'onTrack', 'late.both', { days: 12 }],
    [0, 12, 'onTrack', 'late.both', { days: 12 }],
    [62, 3, 'onTrack', 'late.forecast', { baseline: 62, forecast: 3 }],
    [62, 0, 'onTrack', 'late.baseline', { days: 62 }],
    [12, 12, 'done', 'late.doneBoth', { days: 12 }],
    [62, 3, 'done', 'late.doneForecast', { baseline: 62, forecast: 3 }],
    [62, 0, 'done', 'late.doneBaseline', { days: 62 }],
  ] as const)('%i and %i days, %s: %s', (baseline, forecast, health, key, values) => {
    expect(words(baseline, forecast, health)).toEqual({ key, values })
  })

  test('is said on the day it is due', () => {
    expect(words(0, 0, 'onTrack', '2026-11-23')?.key).toBe('dueToday')
    expect(words(0, 0, 'done', '2026-11-23')).toBeUndefined()
    expect(words(0, 0, 'dropped', '2026-11-23')).toBeUndefined()
  })

  test('is not said where there is nothing to say', () => {
    expect(words(0, 0)).toBeUndefined()
  })
})
