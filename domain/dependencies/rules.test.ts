import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circleIn, dependencyProblem, dependencyRemark, type PlanRow, withRow } from './rules.ts'

/** Two activities with two milestones each: 1, 1.1, 1.2, 2, 2.1, 2.2. */
const rows: PlanRow[] = ['1', '1.1', '1.2', '2', '2.1', '2.2'].map((id) => ({
  id,
  activityId: id.includes('.') ? id.slice(0, 1) : null,
}))

const waits = (said: Record<string, readonly string[]>) => new Map(Object.entries(said))

describe('rows that wait for each other', () => {
  test.each([
    ['a milestone for itself', { '1.1': ['1.1'] }, '1.1 → 1.1'],
    ['two milestones', { '1.1': ['2.1'], '2.1': ['1.1'] }, null],
    ['two activities', { '1': ['2'], '2': ['1'] }, null],
    ['a milestone for its own activity', { '1.1': ['1'] }, null],
    ['an activity for its own milestone', { '1': ['1.1'] }, null],
    ['a milestone, through the activity that it is in', { '1': ['2.1'], '2': ['1.2'] }, null],
  ])('are found: %s', (_, said, circle) => {
    const found = circleIn(rows, waits(said))
    expect(found?.[0]).toBe(found?.at(-1))
    if (circle) expect(found?.join(' → ')).toBe(circle)
  })

  test.each([
    ['nothing', {}],
    ['one milestone after another', { '1.2': ['1.1'], '2.1': ['1.2'] }],
    ['an activity after another', { '2': ['1'] }],
    ['milestones of two activities, to and fro', { '1.2': ['2.1'], '2.2': ['1.2'] }],
    ['an activity after a milestone of another', { '2': ['1.1'] }],
  ])('are not found where there are none: %s', (_, said) => {
    expect(circleIn(rows, waits(said))).toBeNull()
  })

  test('are told by their numbers', () => {
    const order = withRow({ rows, waits: waits({ '1.1': ['2.1'] }) }, rows[4] as PlanRow, ['1.1'])
    expect(dependencyProblem(order)?.fields?.[0]).toEqual({
      path: 'dependsOn',
      code: 'dependsInCircle',
      params: { circle: '1.1 → 2.1 → 1.1' },
    })
  })

  test('are found when a milestone is moved into what waits for it', () => {
    const order = { rows, waits: waits({ '2': ['1.1'] }) }
    expect(dependencyProblem(order)).toBeNull()
    const moved = withRow(order, { id: '1.1', activityId: '2' })
    expect(dependencyProblem(moved, 'activityId')?.fields?.[0]?.path).toBe('activityId')
  })

  test('can wait for none that is not there', () => {
    const order = withRow({ rows, waits: new Map() }, rows[1] as PlanRow, ['3'])
    expect(dependencyProblem(order)?.fields?.[0]?.code).toBe('noSuchRecord')
  })
})

/** Whether everything can be done in some order: what waits for nothing more is done, again and again. */
function canBeDone(plan: readonly PlanRow[], said: ReadonlyMap<string, readonly string[]>) {
  const [begun, ended] = [new Set<string>(), new Set<string>()]
  const free = (id: string) => (said.get(id) ?? []).every((one) => ended.has(one))
  for (let before = -1; before < begun.size + ended.size; ) {
    before = begun.size + ended.size
    for (const { id, activityId } of plan) {
      if (free(id) && (activityId === null || begun.has(activityId))) {
        begun.add(id)
        if (activityId !== null) ended.add(id)
      }
      const own = plan.filter((row) => row.activityId === id)
      if (activityId === null && begun.has(id) && own.every((row) => ended.has(row.id))) {
        ended.add(id)
      }
    }
  }
  return ended.size === plan.length
}

const anyWaits = fc
  .array(fc.tuple(fc.nat(rows.length - 1), fc.nat(rows.length - 1)), { maxLength: 8 })
  .map((pairs) => {
    const said = new Map<string, string[]>()
    for (const [one, other] of pairs) {
      const id = rows[one]?.id ?? ''
      said.set(id, [...(said.get(id) ?? []), rows[other]?.id ?? ''])
    }
    return said
  })

test('a plan has no circle exactly where all of it can be done in some order', () => {
  fc.assert(
    fc.property(anyWaits, (said) => {
      expect(circleIn(rows, said) === null).toBe(canBeDone(rows, said))
    }),
    { numRuns: 2_000 },
  )
})

test('each row of a circle waits for the next, itself or through its activity', () => {
  fc.assert(
    fc.property(anyWaits, (said) => {
      const circle = circleIn(rows, said)
      if (!circle) return
      const activityOf = new Map(rows.map(({ id, activityId }) => [id, activityId]))
      const waitsFor = (one: string, next: string) =>
        said.get(one)?.includes(next) ||
        activityOf.get(one) === next ||
        activityOf.get(next) === one
      expect(circle.slice(1).every((next, at) => waitsFor(circle[at] ?? '', next))).toBe(true)
    }),
  )
})

test('a plan of ten thousand milestones, each after the one before, is walked through', () => {
  const many: PlanRow[] = Array.from({ length: 10_000 }, (_, at) => ({
    id: String(at),
    activityId: 'a',
  }))
  const said = waits(
    Object.fromEntries(many.slice(1).map(({ id }) => [id, [String(Number(id) - 1)]])),
  )
  expect(circleIn([{ id: 'a', activityId: null }, ...many], said)).toBeNull()
})

describe('what is waited for', () => {
  const one = { begins: '2026-06-01' }
  test.each([
    ['the day before', { ends: '2026-05-31' }, null],
    ['the same day', { ends: '2026-06-01' }, null],
    ['the day after', { ends: '2026-06-02' }, 'onLater'],
    ['never', { ends: '2026-05-01', health: 'dropped' }, 'onDropped'],
  ] as const)('and ends %s', (_, awaited, remark) => {
    expect(dependencyRemark(one, { begins: '2026-01-01', ...awaited })).toBe(remark)
  })
})
