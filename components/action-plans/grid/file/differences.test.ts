import { expect, test } from 'vitest'
import type { Reading } from '../cells/cell-text.ts'
import { understood } from '../paste/understand.ts'
import { type Known, rowOf } from '../sheet/register.ts'
import { newRow } from '../sheet/rows.ts'
import { differencesOf } from './differences.ts'
import { codesIn } from '../sheet/waits.ts'

const reading: Reading = {
  language: 'en',
  texts: 'en',
  health: (code) => code,
  codes: () => codesIn([]),
  names: { areas: [], bodies: [] },
}
const known = (row: ReturnType<typeof newRow>): Known => ({
  ...row,
  id: `id-${row.key}`,
  version: 1,
  closed: false,
  rooted: false,
})
const register = [
  known(
    newRow('a', 'activity', {
      title: { en: 'Exchange', es: 'Intercambio' },
      from: '2026-01-01',
      due: '2026-12-31',
    }),
  ),
  known(
    newRow('m', 'milestone', {
      title: { en: 'First visit' },
      due: '2026-06-30',
      expected: '2026-06-30',
      health: 'notStarted',
    }),
  ),
  known(
    newRow('n', 'milestone', {
      title: { es: 'Informe' },
      due: '2026-09-30',
      expected: '2026-09-30',
      health: 'notStarted',
    }),
  ),
]
const heads = ['No.', 'Title', 'Start', 'Due', 'Forecast', 'Identifier']
const said = (...rows: string[][]) =>
  differencesOf(
    register.map(rowOf),
    register,
    understood({ table: [heads, ...rows] }, {}, reading),
    'en',
  )

test('a file that came back as it went says nothing otherwise', () => {
  const { changed, fresh, missing } = said(
    ['1', 'Exchange', '2026-01-01', '2026-12-31', '', 'id-a'],
    ['1.1', 'First visit', '', '2026-06-30', '2026-06-30', 'id-m'],
    // A text of another language, shown where there is none in the file's.
    ['1.2', 'Informe', '', '2026-09-30', '2026-09-30', 'id-n'],
  )
  expect({ changed, fresh, missing }).toEqual({ changed: [], fresh: [], missing: [] })
})

test('a file is compared by identifiers: what differs, what is new, what is missing and stays', () => {
  const { changed, fresh, strange, missing } = said(
    ['1.1', 'First visit', '', '2026-05-31', '2026-07-31', 'id-m'],
    ['1', 'Exchange of people', '2026-01-01', '2026-12-31', '', 'id-a'],
    ['1.2', 'A new one', '', '2026-10-01', '', ''],
    ['1.3', 'Of another plan', '', '2026-10-01', '', 'id-x'],
  )
  expect(changed.map(({ code, field, after, locked }) => [code, field, after, locked])).toEqual([
    ['1.1', 'due', '2026-05-31', true],
    ['1.1', 'expected', '2026-07-31', false],
    ['1', 'title', { en: 'Exchange of people', es: 'Intercambio' }, false],
  ])
  expect(fresh.map(({ row }) => row.values.title.en)).toEqual(['A new one', 'Of another plan'])
  expect([strange, missing]).toEqual([1, ['n']])
})
