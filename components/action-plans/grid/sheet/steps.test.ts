import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved, ofKind, withCells, withoutRows, withRows } from './edits.ts'
import { problemsOf } from './problems.ts'
import { type Known, rowOf } from './register.ts'
import { newRow, type Sheet } from './rows.ts'
import { afterStep } from './after-step.ts'
import { type Facts, firstOutOfPlace, nextStep, type Step } from './steps.ts'

const plan = { fromDay: '2026-01-01', toDay: '2027-12-31' }
const activity = (key: string) =>
  newRow(key, 'activity', { title: { en: key }, from: '2026-01-01', due: '2026-12-31' })
const milestone = (key: string) =>
  newRow(key, 'milestone', { title: { en: key }, due: '2026-06-30' })

/** A register that takes every step, as the real one would. */
function settled(sheet: Sheet, register: readonly Known[], facts: Partial<Facts> = {}) {
  const steps: Step[] = []
  let [now, version] = [register, 100]
  for (;;) {
    const step = nextStep({
      ...{
        planId: 'plan',
        sheet,
        register: now,
        conflicts: new Map(),
        waits: () => false,
        reason: 'Because',
      },
      problems: (row, parent) => problemsOf(row, parent, plan),
      ...facts,
    })
    if (!step) return { steps, register: now }
    if (steps.push(step) > 400) throw new Error('It never ends.')
    if (step.does === 'remove') expectEmpty(now, step.key)
    version++
    now = afterStep(now, step, { id: `id-${version}`, version }, sheet)
  }
}

function expectEmpty(register: readonly Known[], key: string) {
  const place = register.findIndex((row) => row.key === key)
  if (register[place]?.kind === 'activity')
    expect(register[place + 1]?.kind ?? 'activity', 'an activity is empty').toBe('activity')
}

const start: Sheet = [activity('a'), milestone('m'), milestone('n'), activity('b'), milestone('o')]
const made = () => settled(start, []).register

describe('the steps to what the sheet says', () => {
  test('make activities before their milestones, in the order of the sheet', () => {
    const { steps, register } = settled(start, [])
    expect(steps.map(({ does, key }) => `${does} ${key}`)).toEqual([
      'create a',
      'create b',
      'create m',
      'create n',
      'create o',
    ])
    expect(steps[0]).toMatchObject({ path: '/activities', body: { planId: 'plan' } })
    expect(register.map(({ key }) => key).join('')).toBe('amnbo')
    expect(settled(start, register).steps).toEqual([])
  })

  test('send what was changed of a row, and nothing else', () => {
    const sheet = withCells(start, [{ key: 'b', field: 'due', value: '2027-01-31' }])
    const { steps } = settled(sheet, made())
    expect(steps.map((step) => 'body' in step && step.body)).toEqual([{ toDay: '2027-01-31' }])
  })

  test('leave a cell with a problem, and save the others of its row', () => {
    const sheet = withCells(start, [
      { key: 'm', field: 'expected', value: 'soon' },
      { key: 'm', field: 'title', value: { en: 'M' } },
    ])
    expect(settled(sheet, made()).steps).toMatchObject([{ body: { titles: { en: 'M' } } }])
  })

  test('wait for a reason where a forecast is moved', () => {
    const sheet = withCells(start, [{ key: 'm', field: 'expected', value: '2026-07-31' }])
    expect(settled(sheet, made(), { reason: '' }).steps).toEqual([])
    expect(settled(sheet, made()).steps).toMatchObject([
      { body: { forecastOn: '2026-07-31', reason: 'Because' } },
    ])
  })

  test('leave a conflict to who decides it', () => {
    const sheet = withCells(start, [{ key: 'm', field: 'title', value: { en: 'mine' } }])
    const conflicts = new Map([['m', { title: { en: 'theirs' } }]])
    expect(settled(sheet, made(), { conflicts }).steps).toEqual([])
  })

  test('take milestones out before their activity', () => {
    const { steps } = settled(withoutRows(start, new Set(['a'])), made())
    expect(steps.map(({ does, key }) => `${does} ${key}`)).toEqual([
      'remove m',
      'remove n',
      'remove a',
    ])
  })

  test('make of a milestone an activity, which takes over what followed it', () => {
    const sheet = ofKind(start, 1, 'activity', 'x')
    const complete = withCells(sheet, [{ key: 'x', field: 'from', value: '2026-02-01' }])
    const { register } = settled(complete, made())
    expect(register.map(({ key }) => key).join('')).toBe('axnbo')
  })

  test('move the fewest', () => {
    expect(firstOutOfPlace(['b', 'c', 'd', 'a'], ['a', 'b', 'c', 'd'])).toBe(3)
    expect(firstOutOfPlace(['a', 'b'], ['a', 'b'])).toBeUndefined()
    const { steps } = settled(moved(start, 0, 'down'), made())
    expect(steps).toMatchObject([{ does: 'move', after: null }])
  })

  test('lead to the sheet, whatever was done in it', () => {
    const act = fc.record({
      does: fc.constantFrom('up', 'down', 'add', 'remove', 'turn', 'type'),
      place: fc.nat(12),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let sheet = start
        acts.forEach(({ does, place }, index) => {
          const at = place % Math.max(1, sheet.length)
          const row = sheet[at]
          if (does === 'up' || does === 'down') sheet = moved(sheet, at, does)
          if (does === 'add') sheet = withRows(sheet, at + 1, [milestone(`+${index}`)])
          if (!row) return
          if (does === 'remove') sheet = withoutRows(sheet, new Set([row.key]))
          if (does === 'turn')
            sheet = ofKind(
              sheet,
              at,
              row.kind === 'activity' ? 'milestone' : 'activity',
              `t${index}`,
            )
          if (does === 'type')
            sheet = withCells(sheet, [{ key: row.key, field: 'from', value: '2026-03-01' }])
        })
        // What is complete is there in the end, in its place; what is not waits in the sheet.
        const whole = sheet.map((row) => ({
          ...row,
          values: { ...row.values, from: '2026-02-01', due: '2026-06-30' },
        }))
        const first = whole.findIndex(({ kind }) => kind === 'activity')
        const tidy = first < 0 ? [] : whole.slice(first)
        const { register } = settled(tidy, made())
        expect(register.map(({ key, kind }) => `${kind} ${key}`)).toEqual(
          tidy.map(({ key, kind }) => `${kind} ${key}`),
        )
        expect(settled(register.map(rowOf), register).steps).toEqual([])
      }),
    )
  })
})
