import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlanRow, waitsIn } from '../plan-rows.ts'
import { linkPieces } from './gantt-links.ts'
import { ganttScale } from './gantt-scale.ts'

const scale = ganttScale('2026-01-01', '2026-01-10')

const row = (id: string, day: string, dependsOn: readonly string[] = []): PlanRow => ({
  ...{ id, code: id, titles: { en: id }, dependsOn, begins: day, ends: day },
  ...{ kind: 'milestone', milestone: {} as never },
})

const pieces = (rows: readonly PlanRow[]) => linkPieces(rows, waitsIn(rows), scale)

test('a line goes down from what is waited for, through the rows between, to what waits', () => {
  const rows = [row('a', '2026-01-01'), row('b', '2026-01-03'), row('c', '2026-01-05', ['a'])]
  const found = pieces(rows)
  expect(found.get('a')).toMatchObject([{ x: 5, from: 'bar', to: 'bottom' }])
  expect(found.get('b')).toMatchObject([{ x: 5, from: 'top', to: 'bottom' }])
  expect(found.get('c')).toMatchObject([
    { x: 5, from: 'top', to: 'bar', arrives: 45, remark: null },
  ])
})

test('a line goes up to what stands above and begins too early, and says so', () => {
  const found = pieces([row('a', '2026-01-02', ['b']), row('b', '2026-01-08')])
  expect(found.get('b')).toMatchObject([{ x: 75, from: 'top', to: 'bar' }])
  expect(found.get('a')).toMatchObject([
    { from: 'bar', to: 'bottom', arrives: 15, remark: 'onLater' },
  ])
})

test('each line is whole: the pieces of neighbours meet', () => {
  const anyRows = fc
    .array(fc.tuple(fc.nat(9), fc.array(fc.nat(7), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((said) =>
      said.map(([day, waits], place) =>
        row(
          String(place),
          `2026-01-${String(day + 1).padStart(2, '0')}`,
          [...new Set(waits)].filter((one) => one !== place && one < said.length).map(String),
        ),
      ),
    )
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = pieces(rows)
      for (const [place, one] of rows.entries()) {
        for (const { key, to } of found.get(one.id) ?? []) {
          if (to !== 'bottom') continue
          const below = found.get(rows[place + 1]?.id ?? '') ?? []
          expect(below.some((piece) => piece.key === key && piece.from === 'top')).toBe(true)
        }
      }
    }),
  )
})
