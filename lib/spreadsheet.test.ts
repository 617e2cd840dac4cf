import { readFileSync } from 'node:fs'
import readXlsxFile, { type Sheet as SheetRead } from 'read-excel-file/node'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sharedFile, sharedIsThere } from '#test/shared-data.ts'
import { type AnySheet, type SheetColumn, workbookStream } from './spreadsheet.ts'

const about = {
  title: 'Register',
  creator: 'Auditor',
  createdAt: new Date('2026-11-23T04:00:00Z'),
}

type Signing = { title: string; signedOn: string | null; share: number | string; at: string | null }

const columns: SheetColumn<Signing>[] = [
  { header: 'Title', kind: 'text', value: ({ title }) => title },
  { header: '签署日期', kind: 'date', value: ({ signedOn }) => signedOn },
  { header: 'Share', kind: 'number', value: ({ share }) => share },
  { header: 'Recorded', kind: 'moment', value: ({ at }) => at },
]

const signings: Signing[] = [
  { title: '中秘 memorandum', signedOn: '2019-06-21', share: 0.5, at: '2026-11-23 12:00:00' },
  { title: '=1+1', signedOn: '1876-06-26', share: '1200000.00', at: null },
  { title: '', signedOn: null, share: -3, at: null },
]

afterEach(() => void vi.unstubAllEnvs())

test.each(['America/Lima', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'a date is the same day with no time, written in %s (rule 4)',
  async (zone) => {
    vi.stubEnv('TZ', zone)
    const sheet = { name: 'Signings', columns, rows: signings.slice(0, 1) } as AnySheet
    const [read] = await readXlsxFile(await bytesOf([sheet]))
    expect(read?.data[1]?.[1]).toEqual(new Date('2019-06-21T00:00:00Z'))
  },
)

const bytesOf = async (sheets: readonly AnySheet[], more = {}) =>
  Buffer.from(await new Response(workbookStream(sheets, { ...about, ...more })).bytes())

/** By a reader that is not ours. */
async function readBack(sheets: readonly AnySheet[], more = {}): Promise<SheetRead[]> {
  return await readXlsxFile(await bytesOf(sheets, more), { trim: false })
}

describe('a workbook', () => {
  test('has true dates without a time, true numbers, and everything typed as text', async () => {
    const [sheet] = await readBack([{ name: 'Register', columns, rows: signings }])
    expect(sheet).toEqual({
      sheet: 'Register',
      data: [
        ['Title', '签署日期', 'Share', 'Recorded'],
        [
          '中秘 memorandum',
          new Date('2019-06-21T00:00:00Z'),
          0.5,
          new Date('2026-11-23T12:00:00Z'),
        ],
        ['=1+1', '1876-06-26', 1_200_000, null],
        [null, null, -3, null],
      ],
    })
  })

  test('has the same bytes for the same content', async () => {
    const sheets = [{ name: 'Register', columns, rows: signings }]
    expect((await bytesOf(sheets)).equals(await bytesOf(sheets))).toBe(true)
  })

  test('writes a later sheet once the earlier is read to its end', async () => {
    let count = 0
    async function* counted() {
      for (const signing of signings) {
        count++
        yield signing
      }
    }
    function* told() {
      yield count
    }
    const sheets = await readBack([
      { name: 'Rows', columns, rows: counted() },
      { name: 'About', columns: [{ header: 'n', kind: 'number', value: Number }], rows: told() },
    ])
    expect(sheets[1]).toEqual({ sheet: 'About', data: [['n'], [3]] })
  })

  test('goes on in a further sheet, with its head, where one is full', async () => {
    const rows = Array.from({ length: 5 }, (_, row) => row)
    const numbers = [{ header: 'n', kind: 'number', value: Number }] as const
    for (const [rowsPerSheet, parts] of [
      [3, [2, 2, 1]],
      [6, [5]],
      [2, [1, 1, 1, 1, 1]],
    ] as const) {
      const read = await readBack([{ name: 'Long', columns: numbers, rows }], { rowsPerSheet })
      expect(read.map(({ data }) => data.length - 1)).toEqual(parts)
      expect(read.flatMap(({ data }) => data.slice(1).flat())).toEqual(rows)
      expect(read[1]?.sheet ?? 'Long (2)').toBe('Long (2)')
    }
  })

  test('has tabs that Excel takes: short, without brackets, none twice', async () => {
    const names = ['a/b[c]', 'x'.repeat(40), 'x'.repeat(40), '秘鲁：登记']
    const read = await readBack(names.map((name) => ({ name, columns, rows: [] })))
    expect(read.map(({ sheet }) => sheet)).toEqual([
      'a b c',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      '秘鲁：登记',
    ])
  })

  test('is left alone, its rows too, when the reader goes', async () => {
    let isClosed = false
    async function* endless() {
      try {
        for (;;) yield signings[0] as Signing
      } finally {
        isClosed = true
      }
    }
    const reader = workbookStream([{ name: 'Rows', columns, rows: endless() }], about).getReader()
    await reader.read()
    await reader.cancel()
    await expect.poll(() => isClosed).toBe(true)
  })

  test('is broken off by an error among the rows', async () => {
    async function* failing() {
      yield signings[0] as Signing
      throw new Error('disk')
    }
    await expect(bytesOf([{ name: 'Rows', columns, rows: failing() }])).rejects.toThrow('disk')
  })

  test('cuts what Excel would call damaged, and says so', async () => {
    const [sheet] = await readBack([
      { name: 'Rows', columns, rows: [{ ...signings[0], title: '𠮷'.repeat(20_000) }] },
    ])
    const title = String(sheet?.data[1]?.[0])
    expect(title.length).toBeLessThanOrEqual(32_767)
    expect(title).toMatch(/^(𠮷)+ \[…\]$/u)
  })
})

const texts = [
  '=cmd|" /C calc"!A0',
  '+1',
  '@SUM(A1)',
  '\t=1',
  'a\r\nb\rc',
  ' lead and trail ',
  '\u0000\u001f\uffff',
  '_x0041_',
  '<a href="x">&amp;</a>',
  ']]>',
  '\u202eabc\u2066',
]

const text: SheetColumn<string> = { header: 'text', kind: 'text', value: (row) => row }

test('hostile texts come back as they were', async () => {
  const [sheet] = await readBack([{ name: 'Rows', columns: [text], rows: texts }])
  expect(sheet?.data.slice(1).map(([cell]) => String(cell))).toEqual(texts)
})

test.skipIf(!sharedIsThere)(
  'the Big List of Naughty Strings survives (../shared/data)',
  async () => {
    const list = JSON.parse(readFileSync(sharedFile('hostile/blns.json'), 'utf8')) as string[]
    const [sheet] = await readBack([{ name: 'Rows', columns: [text], rows: list }])
    const read = sheet?.data.slice(1).map(([cell]) => String(cell ?? ''))
    expect(read).toEqual(list)
  },
)
