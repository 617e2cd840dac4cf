import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compared, indicatorProblem, measurementProblem, toldTargets } from './rules.ts'
import type { Direction } from './schema/words.ts'

const plan = { fromDay: '2026-01-01', toDay: '2027-12-31' }
const target = (more: object = {}) => ({
  ...{ direction: null, fromDay: '2026-01-01', toDay: '2026-12-31', value: '10' },
  ...more,
})
const codes = (said: { measure?: 'number' | 'share'; baseline?: string; targets?: object[] }) =>
  indicatorProblem(plan, {
    measure: said.measure ?? 'number',
    baseline: said.baseline ?? null,
    targets: (said.targets ?? []) as never,
  })?.fields?.map(({ path, code }) => `${path} ${code}`) ?? []

describe('an indicator', () => {
  test('that is a share is at most a hundred; a number may be more', () => {
    const targets = [target({ value: '100.000001' })]
    expect(codes({ measure: 'share', baseline: '101', targets })).toEqual([
      'baseline shareAboveHundred',
      'targets.0.value shareAboveHundred',
    ])
    expect(codes({ measure: 'share', targets: [target({ value: '100' })] })).toEqual([])
    expect(codes({ targets })).toEqual([])
  })

  test('has its periods within the plan’s, forward, and one beside the other', () => {
    expect(codes({ targets: [target({ toDay: '2025-12-31' })] })).toEqual([
      'targets.0.toDay endsBeforeItBegins',
    ])
    expect(codes({ targets: [target({ toDay: '2028-01-01' })] })).toEqual([
      'targets.0.fromDay outsidePlan',
    ])
    expect(codes({ targets: [target(), target({ fromDay: '2026-06-01' })] })).toEqual([
      'targets.1.fromDay periodRepeated',
    ])
  })
})

describe('rule 36', () => {
  const both = [target({ direction: 'toOurs' }), target({ direction: 'toCounterpart' })]

  test('an exchange A to B and one B to A are two targets, each met by itself', () => {
    expect(codes({ targets: both })).toEqual([])
    const measured = (direction: Direction, value: string) => ({
      ...{ direction, measuredOn: '2026-05-01', value },
    })
    const told = (...some: ReturnType<typeof measured>[]) =>
      toldTargets(both as never, some).map(({ isMet, reached }) => [isMet, reached?.value ?? null])
    expect(told(measured('toOurs', '10'))).toEqual([
      [true, '10'],
      [false, null],
    ])
    // Ten one way and none back are not five each way.
    expect(told(measured('toCounterpart', '20'))).toEqual([
      [false, null],
      [true, '20'],
    ])
  })

  test('a target that says no way beside one that does is asked which way it leads', () => {
    expect(codes({ targets: [...both, target()] })).toEqual([
      'targets.2.direction directionMissing',
    ])
  })

  test('what is measured of an exchange says which way, and of nothing else', () => {
    const said = { measuredOn: '2026-05-01', value: '1', direction: null }
    const problem = (targets: readonly { direction: Direction | null }[], more: object = {}) =>
      measurementProblem(
        { measure: 'share', targets },
        { ...said, ...more },
        '2026-05-01',
      )?.fields?.map(({ path, code }) => `${path} ${code}`) ?? []
    expect(problem([{ direction: 'toOurs' }])).toEqual(['direction directionMissing'])
    expect(problem([], { direction: 'toOurs' })).toEqual(['direction noExchange'])
    expect(problem([], { value: '100.5', measuredOn: '2026-05-02' })).toEqual([
      'measuredOn measuredInTheFuture',
      'value shareAboveHundred',
    ])
  })
})

test('decimals are compared exactly', () => {
  const decimal = fc.tuple(fc.nat(10_000), fc.nat(999_999))
  const written = ([whole, part]: [number, number]) => `${whole}.${`${part}`.padStart(6, '0')}`
  fc.assert(
    fc.property(decimal, decimal, (one, other) => {
      const [a, b] = [one, other].map(([whole, part]) => whole * 1_000_000 + part)
      expect(compared(written(one), written(other))).toBe(Math.sign((a ?? 0) - (b ?? 0)))
    }),
    { seed: 20190621 },
  )
  expect(compared('100', '100.000000')).toBe(0)
})
