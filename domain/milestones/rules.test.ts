import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#lib/days.ts'
import {
  type CompletionFacts,
  completionProblem,
  deadlineProblem,
  isDue,
  isOpen,
  isOpenOn,
  isOverdue,
  lateness,
  progress,
} from './rules.ts'
import { dues } from '../alarms/schema/due.ts'
import { healths } from './schema/words.ts'

const anyDay = fc.integer({ min: -3000, max: 3000 }).map((days) => addDays('2026-11-23', days))
const anyMilestone = fc.record({
  baselineOn: anyDay,
  forecastOn: anyDay,
  health: fc.constantFrom(...healths),
  completedOn: fc.constant(null),
})

describe('a milestone is overdue', () => {
  const milestone = { health: 'onTrack' as const, forecastOn: '2026-11-23' }

  test.each([
    ['the day before it is due', '2026-11-22', false],
    ['on the day that it is due', '2026-11-23', false],
    ['the day after it was due', '2026-11-24', true],
    ['a year after', '2027-11-23', true],
  ])('%s: on %s %s', (_, today, expected) => {
    expect(isOverdue(milestone, today)).toBe(expected)
  })

  test.each(['done', 'dropped'] as const)('never, when it is %s', (health) => {
    expect(isOverdue({ ...milestone, health }, '2030-01-01')).toBe(false)
  })

  test('exactly when it is due as late, and then in no other way', () => {
    fc.assert(
      fc.property(anyMilestone, anyDay, (some, today) => {
        const open = { ...some, health: isOpen(some) ? some.health : 'dropped' }
        const due = dues.filter((one) => isDue(open, one, today) && one !== 'late')
        expect(isDue(open, 'late', today)).toBe(isOverdue(open, today))
        expect(isOverdue(open, today) && due.length > 0).toBe(false)
      }),
    )
  })

  test('from a day on, and for ever after', () => {
    fc.assert(
      fc.property(anyMilestone, anyDay, fc.nat(1000), (some, today, later) => {
        const after = isOverdue(some, addDays(today, later))
        expect(!isOverdue(some, today) || after).toBe(true)
      }),
    )
  })

  test('exactly when it is open and late against its forecast', () => {
    fc.assert(
      fc.property(anyMilestone, anyDay, (some, today) => {
        const open = some.health !== 'done' && some.health !== 'dropped'
        expect(isOverdue(some, today)).toBe(open && lateness(some, today).forecast > 0)
      }),
    )
  })
})

describe('as seen from another day', () => {
  const done = { baselineOn: '2026-06-01', forecastOn: '2026-06-01', health: 'done' as const }

  test.each([
    ['2026-06-01', false],
    ['2026-06-02', true],
    ['2026-07-14', true],
    ['2026-07-15', false],
  ])('what was done on 15 July was late on %s: %s', (on, expected) => {
    expect(isDue({ ...done, completedOn: '2026-07-15' }, 'late', on)).toBe(expected)
  })

  test('what was given up was never late, and what is open stays so', () => {
    fc.assert(
      fc.property(anyMilestone, anyDay, (some, on) => {
        expect(isOpenOn({ ...some, health: 'dropped' }, on)).toBe(false)
        expect(isOpenOn({ ...some, health: 'onTrack' }, on)).toBe(true)
      }),
    )
  })
})

describe('lateness', () => {
  const moved = {
    baselineOn: '2025-03-31',
    forecastOn: '2025-09-30',
    health: 'onTrack' as const,
    completedOn: null,
  }

  test('is told against the baseline and against the forecast (rule 34)', () => {
    expect(lateness(moved, '2025-06-01')).toEqual({ baseline: 62, forecast: 0 })
  })

  test('stops on the day of completion', () => {
    const done = { ...moved, health: 'done' as const, completedOn: '2025-04-02' }
    expect(lateness(done, '2026-01-01')).toEqual({ baseline: 2, forecast: 0 })
  })

  test('is nothing once the milestone was given up', () => {
    expect(lateness({ ...moved, health: 'dropped' }, '2026-01-01')).toEqual({
      baseline: 0,
      forecast: 0,
    })
  })

  test('grows by a day each day', () => {
    fc.assert(
      fc.property(anyMilestone, anyDay, (some, today) => {
        const [now, next] = [lateness(some, today), lateness(some, addDays(today, 1))]
        if (now.forecast > 0) expect(next.forecast).toBe(now.forecast + 1)
        expect(now.baseline).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('progress', () => {
  test('leaves what was given up out of the count (rule 35)', () => {
    const milestones = [{ health: 'done' }, { health: 'dropped' }, { health: 'atRisk' }] as const
    expect(progress(milestones)).toEqual({ done: 1, of: 2 })
  })

  test('of nothing is nothing', () => {
    expect(progress([])).toEqual({ done: 0, of: 0 })
  })
})

describe('the days of a milestone', () => {
  const plan = { fromDay: '2026-01-01', toDay: '2026-12-31' }
  const days = (baselineOn: Day, forecastOn: Day) =>
    deadlineProblem(plan, { baselineOn, forecastOn })

  test.each([
    ['2026-01-01', '2026-12-31', undefined],
    ['2025-12-31', '2026-05-01', 'milestone.baselineOutsidePlan'],
    ['2026-05-01', '2027-01-01', 'milestone.forecastOutsidePlan'],
    ['2026-05-01', '2026-02-01', undefined],
  ])('%s and %s: %s', (baselineOn, forecastOn, code) => {
    expect(days(baselineOn, forecastOn)?.code).toBe(code)
  })

  test('say the period in which they must lie', () => {
    expect(days('2025-12-31', '2026-05-01')?.params).toEqual(plan)
  })
})

describe('a completion', () => {
  const today = '2026-11-23'
  const facts: CompletionFacts = {
    health: 'onTrack',
    planFromDay: '2026-01-01',
    agreementId: 'peru',
    evidenceOf: new Map([
      ['minutes', 'peru'],
      ['foreign', 'chile'],
    ]),
  }
  const problem = (completedOn: Day, evidence: string[], more: Partial<CompletionFacts> = {}) =>
    completionProblem({ ...facts, ...more }, { completedOn, evidence }, today)?.code

  test.each([
    ['today, with evidence', today, ['minutes'], undefined],
    ['earlier, with evidence', '2026-11-01', ['minutes'], undefined],
    ['on the first day of the plan', '2026-01-01', ['minutes'], undefined],
    ['tomorrow', '2026-11-24', ['minutes'], 'milestone.completedInFuture'],
    ['before the plan', '2025-12-31', ['minutes'], 'milestone.completedBeforePlan'],
    ['in the year 26', '0026-11-20', ['minutes'], 'milestone.completedBeforePlan'],
    ['without evidence', today, [], 'milestone.withoutEvidence'],
    ['with a document of another agreement', today, ['foreign'], 'milestone.evidenceOfAnother'],
    ['with one of each', today, ['minutes', 'foreign'], 'milestone.evidenceOfAnother'],
    ['with a document that is not there', today, ['nothing'], 'milestone.evidenceOfAnother'],
  ])('%s', (_, completedOn, evidence, code) => {
    expect(problem(completedOn, evidence)).toBe(code)
  })

  test('of a milestone that is done already is refused before all else', () => {
    expect(problem('2030-01-01', [], { health: 'done' })).toBe('milestone.alreadyCompleted')
  })

  test('of a milestone that was given up is refused', () => {
    expect(problem(today, ['minutes'], { health: 'dropped' })).toBe('milestone.dropped')
  })

  test('is never dated after today', () => {
    fc.assert(
      fc.property(anyDay, (completedOn) => {
        if (problem(completedOn, ['minutes']) === undefined) {
          expect(completedOn <= today && completedOn >= facts.planFromDay).toBe(true)
        }
      }),
    )
  })
})
