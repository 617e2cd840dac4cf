import { expect, test } from 'vitest'
import { timeToTryAgain } from './try-again.ts'

test.each(['en', 'es', 'zh-CN'])(
  'the time to try again in %s is that of the office',
  (language) => {
    expect(timeToTryAgain('2026-11-23T06:04:00.000Z', language, 'Asia/Shanghai')).toBe('14:04')
  },
)

test('the time to try again is never too early', () => {
  expect(timeToTryAgain('2026-11-23T15:59:00.001Z', 'en', 'Asia/Shanghai')).toBe('00:00')
})
