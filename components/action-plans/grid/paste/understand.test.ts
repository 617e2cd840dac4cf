import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable, writeTable } from '#lib/clipboard-table.ts'
import { dayWords } from '#lib/day-words.ts'
import { addDays } from '#lib/days.ts'
import type { Reading } from '../cells/cell-text.ts'
import { problemsOf } from '../sheet/problems.ts'
import { parentsOf } from '../sheet/rows.ts'
import { codesIn } from '../sheet/waits.ts'
import { inserted, insertable } from './insert.ts'
import { withMerges } from './table-in-html.ts'
import { type Said, understood } from './understand.ts'

const plan = { fromDay: '2026-01-01', toDay: '2027-12-31' }
const named = (id: string, ...said: string[]) => ({ named: { id, text: said[0] ?? '' }, said })
const reading: Reading = {
  language: 'en',
  texts: 'en',
  health: (code) => code,
  codes: () => codesIn([]),
  names: {
    areas: [named('space', 'Space', 'Espacio', '空间')],
    bodies: [
      named('most', 'MOST', 'Ministry of Science and Technology'),
      named('concytec', 'CONCYTEC'),
    ],
  },
}
const read = (text: string, said: Said = {}) =>
  understood({ table: readTable(text) }, said, reading)
const problems = ({ rows }: ReturnType<typeof read>) => {
  const parents = parentsOf(rows.map(({ row }) => row))
  return new Map(
    rows.map(({ row }, place) => [row.key, problemsOf(row, parents[place] ?? null, plan)]),
  )
}

const spanish = [
  'PLAN DE ACCIÓN 2026-2027\t\t\t\t\t',
  'N.º\tTítulo\tÁrea prioritaria\tResponsable, contraparte\tInicio\tPlazo',
  '1\tIntercambio\tEspacio\tCONCYTEC\t01.02.2026\t31.12.2026',
  '1.1\tPrimera visita\t\t\t\t30 de junio de 2026',
].join('\n')

describe('a block from a spreadsheet', () => {
  test('is understood by its heads, under a stray title, in Spanish', () => {
    const found = read(spanish)
    expect(found.headRow).toBe(1)
    expect(found.meanings).toEqual(['code', 'title', 'area', 'counterpart', 'from', 'due'])
    expect(
      found.rows.map(({ row, line }) => [row.kind, row.values.title.en, row.values.due, line]),
    ).toEqual([
      ['activity', 'Intercambio', '2026-12-31', 3],
      ['milestone', 'Primera visita', '2026-06-30', 4],
    ])
    expect(found.rows[0]?.row.values.area?.id).toBe('space')
  })

  test('is understood in Chinese, and by its contents where it has no heads', () => {
    expect(read('活动\t里程碑\t截止日期\n交流\t首次访问\t2026年6月30日').meanings).toEqual([
      'activity',
      'milestone',
      'due',
    ])
    expect(read('1\tExchange\tMOST\tCONCYTEC\t2026-02-01\t2026-12-31').meanings).toEqual([
      'code',
      'title',
      'ours',
      'counterpart',
      'from',
      'due',
    ])
  })

  test('asks which number is the day, once for the whole block', () => {
    const block = 'Milestone\tDue\nOne\t03/04/2026\nTwo\t05/06/2026\nThree\t21/06/2026'
    const asked = read(block)
    expect(asked.days).toEqual({ ambiguous: 2, dayFirst: 1, monthFirst: 0 })
    expect([...problems(asked).values()].map(({ due }) => due?.code)).toEqual([
      'ambiguous',
      'ambiguous',
      undefined,
    ])
    const days = (dayFirst: boolean) =>
      read(block, { dayFirst }).rows.map(({ row }) => row.values.due)
    expect(days(true)).toEqual(['2026-04-03', '2026-06-05', '2026-06-21'])
    expect(days(false)).toEqual(['2026-03-04', '2026-05-06', '2026-06-21'])
  })

  test('says at its cell what is wrong, and remarks on what it made of numbers', () => {
    const found = read(
      'Activity\tResponsible counterpart\tStart\tDue\nA\tNobody\t2025-01-01\tto be defined\nB\tCONCYTEC\t46023\t46387',
    )
    const [first] = [...problems(found).values()]
    expect([first?.counterpart?.code, first?.due?.code]).toEqual(['unknown', 'notADay'])
    expect(found.rows[1]?.row.values.from).toBe('2026-01-01')
    expect(found.rows[1]?.remarks.from?.code).toBe('serial')
  })

  test('gives the parts of a merged cell its text, and says so', () => {
    const one = (rows = 1) => ({ text: '', rows, columns: 1 })
    const block = withMerges(
      [
        ['Activity', 'Milestone', 'Due'],
        ['A', 'm', '2026-06-01'],
        ['', 'n', '2026-07-01'],
      ],
      [
        [one(), one(), one()],
        [one(2), one(), one()],
        [one(), one()],
      ],
    )
    expect(block.table[2]?.[0]).toBe('A')
    expect([...(block.merged ?? [])]).toEqual(['2 0'])
    const { rows } = understood(block, {}, reading)
    expect(rows.map(({ row }) => row.kind)).toEqual(['activity', 'milestone', 'milestone'])
  })

  test('leaves out what nobody asked for among forty columns, and takes what is said of one', () => {
    const heads = Array.from({ length: 40 }, (_, column) =>
      column === 3 ? 'Hito' : column === 38 ? 'Plazo' : `Col ${column}`,
    )
    const cells = heads.map((_, column) => (column === 38 ? '2026-06-01' : `x${column}`))
    const block = [heads, cells].map((row) => row.join('\t')).join('\n')
    const found = read(block)
    expect(found.meanings.filter((one) => one !== 'nothing')).toEqual(['milestone', 'due'])
    const meanings = found.meanings.with(3, 'nothing').with(4, 'milestone')
    expect(read(block, { meanings }).rows[0]?.row.values.title.en).toBe('x4')
  })

  test('goes in as far as it is whole, milestones with their activity; the rest stays', () => {
    const found = read(
      'Activity\tMilestone\tStart\tDue\nA\tm\t\t2026-06-01\nB\t\t2026-01-01\t2026-12-31\n\tn\t\t2026-07-01',
    )
    const whole = insertable(found.rows, problems(found), false)
    expect(whole.map(({ row }) => row.values.title.en)).toEqual(['B', 'n'])
    let count = 0
    const newKey = () => `k${++count}`
    const first = inserted([], found.rows, whole, { placed: new Map(), under: null, newKey })
    expect(first.sheet.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'activity k1',
      'milestone k2',
    ])
    expect([...first.placed.keys()]).toEqual(['2-activity', '3-milestone'])
  })

  test('keeps every text of a row, whatever it holds', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '' && !/^\s/.test(one))
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days))
    const row = fc.tuple(text, day, fc.constantFrom('en', 'es', 'zh-CN'))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = [
          ['Milestone', 'Due'],
          ...rows.map(([title, due, language]) => [title, dayWords(due, language)]),
        ]
        const found = read(writeTable(table).text)
        expect(found.rows.map(({ row: one }) => [one.values.title.en, one.values.due])).toEqual(
          rows.map(([title, due]) => [title.trim(), due]),
        )
      }),
    )
  })
})

test('a block with merged cells, two styles of days, a stray head and 40 columns is explained at its cells', () => {
  const many = Array.from({ length: 35 }, (_, place) => `Column ${place}`)
  const table = [
    ['Plan of the two sides'],
    ['No.', 'Title', 'Start', 'Due', 'After', ...many],
    ['1', 'Exchange', '2026-03-01', '30/04/2026', ''],
    ['1.1', 'First visit', '', '03/04/2026', ''],
    ['1.2', 'Second visit', '', '2026-05-01', '1.1'],
    ['1.3', 'Report', '', '2026-05-01', '1.9'],
  ]
  const block = { table, merged: new Set(['5 3']) }
  const found = understood(block, {}, reading)
  expect([found.headRow, found.rows.map(({ line }) => line)]).toEqual([1, [3, 4, 5, 6]])
  expect(found.meanings.filter((one) => one === 'nothing')).toHaveLength(35)
  expect(found.days).toEqual({ ambiguous: 1, dayFirst: 1, monthFirst: 0 })
  const [, first, second, report] = found.rows
  const all = problems(found)
  expect(all.get(first?.row.key ?? '')).toMatchObject({ due: { code: 'ambiguous' } })
  expect(second?.row.values.after).toEqual([first?.row.key])
  expect(all.get(report?.row.key ?? '')).toMatchObject({ after: { code: 'noRow' } })
  expect(report?.remarks.due).toEqual({ code: 'merged', remark: true })
  const keys = ['a', 'b', 'c', 'd'].values()
  const placed = { placed: new Map(), under: null, newKey: () => keys.next().value ?? '' }
  const { sheet } = inserted([], found.rows, found.rows, placed)
  expect(sheet.map(({ values }) => values.after)).toEqual([[], [], ['b'], '1.9'])
})
