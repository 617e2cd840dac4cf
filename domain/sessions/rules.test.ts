import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedTry, delayAfter, isAlive, linkStanding } from './rules.ts'

const limits = { idle: 1_000, life: 5_000 }
const at = (ms: number) => new Date(ms)

describe('a session', () => {
  test('lives until it was not used for as long as allowed, or is too old, or was ended', () => {
    fc.assert(
      fc.property(fc.nat(6_000), fc.nat(6_000), fc.boolean(), (seen, now, ended) => {
        const session = { startedAt: at(0), lastSeenAt: at(seen), endedAt: ended ? at(0) : null }
        const alive = !ended && now - seen < limits.idle && now < limits.life
        expect(isAlive(session, at(now), limits)).toBe(alive)
      }),
    )
  })
})

describe('the delay after failures', () => {
  test('is nothing at first, a minute at the fifth, and never more than a quarter of an hour', () => {
    const minutes = [1, 4, 5, 6, 7, 8, 9, 50, 1_000_000].map((n) => delayAfter(n) / 60_000)
    expect(minutes).toEqual([0, 0, 1, 2, 4, 8, 15, 15, 15])
  })

  test('never gets shorter with one failure more', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(delayAfter(n + 1)).toBeGreaterThanOrEqual(delayAfter(n))
      }),
    )
  })

  test('is not made longer by tries while it lasts, though they count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(2_000), (failures, now) => {
        const delay = { failures, openAgainAt: at(1_000) }
        const counted = countedTry(delay, at(now))
        expect(counted.failures).toBe(failures + 1)
        expect(counted.admitted).toBe(now >= 1_000)
        if (!counted.admitted) expect(counted.openAgainAt).toEqual(at(1_000))
      }),
    )
  })
})

test('a one-time link is open until it is used or its time is up', () => {
  const expiresAt = at(1_000)
  expect(linkStanding({ expiresAt, usedAt: null }, at(999))).toBe('open')
  expect(linkStanding({ expiresAt, usedAt: null }, at(1_000))).toBe('expired')
  expect(linkStanding({ expiresAt, usedAt: at(5) }, at(999))).toBe('used')
})
