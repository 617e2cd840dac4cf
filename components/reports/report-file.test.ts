import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExample } from '#cli/example/load.ts'
import { ask } from '#domain/ask.ts'
import { reportQueries } from '#domain/reports/queries/report-queries.ts'
import { type ReportName, reportNames } from '#domain/reports/schema/reports.ts'
import type { World } from '#domain/world.ts'
import { restored } from '#lib/csv.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { languages } from '#messages/languages.ts'
import { columnsOf, type ReportRow } from './columns.ts'
import { type ReportAbout, type ReportFormat, reportFile } from './report-file.ts'

test.each(languages.flatMap((language) => reportNames.map((report) => ({ language, report }))))(
  'each column of $report has one head of its own and a meaning in $language',
  (of) => {
    const columns = columnsOf(of.report, of.language, 'UTC').filter(({ filed }) => filed)
    for (const { head, meaning } of columns)
      expect(`${head} ${meaning}`).not.toMatch(/reports\.|\{/)
    expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length)
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
  },
)

describe.each(freshDatabases)('a file of the example from $name', ({ perFile }) => {
  const db = perFile()
  let world: World
  const rows: { [report in ReportName]?: readonly ReportRow[] } = {}

  beforeAll(async () => {
    world = testWorld(db.store)
    await loadExample(world)
    const auditor = { kind: 'user', id: 'auditor', role: 'auditor', deskIds: [] } as const
    for (const report of reportNames) {
      rows[report] = (await ask(world, reportQueries[report], auditor, { limit: 200 })).items
    }
  })

  const bytesOf = async (
    report: ReportName,
    format: ReportFormat,
    more: Partial<ReportAbout> = {},
  ) => {
    const about: ReportAbout = {
      ...{ report, language: 'en', zone: 'Asia/Shanghai', on: '2026-11-23', filters: {} },
      ...{ madeAt: world.now(), madeBy: 'Auditor', shown: (count) => `${count} rows.` },
      ...more,
    }
    async function* all() {
      yield rows[report] ?? []
    }
    const bytes = await new Response(reportFile(format, all(), about, ';')).bytes()
    return Buffer.from(bytes)
  }
  const json = async (report: ReportName) =>
    JSON.parse((await bytesOf(report, 'json')).toString('utf8')) as {
      rows: unknown[]
      count: number
      sha256: string
    }

  test.each(reportNames)('on %s is JSON whose hash anyone can make again', async (report) => {
    const file = await json(report)
    const hash = createHash('sha256')
    for (const row of file.rows) hash.update(`${canonicalize(row)}\n`)
    expect(file).toMatchObject({ count: rows[report]?.length, sha256: hash.digest('hex') })
    expect(file.rows).toEqual(JSON.parse(JSON.stringify(rows[report])))
  })

  test.each(reportNames)(
    'on %s is a workbook that tells what it is, whatever the language',
    async (report) => {
      const { count, sha256 } = await json(report)
      for (const language of languages) {
        const [content, about, dictionary] = await readXlsxFile(
          await bytesOf(report, 'xlsx', { language }),
        )
        const heads = columnsOf(report, language, 'UTC').flatMap(({ filed, head }) =>
          filed ? head : [],
        )
        expect(content?.data[0]).toEqual(heads)
        expect(content?.data).toHaveLength(count + 1)
        const told = about?.data.map(([, value]) => value)
        expect(told).toContain(sha256)
        expect(told).toContain(`${count} rows.`)
        expect(dictionary?.data.slice(1).map(([head]) => head)).toEqual(heads)
      }
    },
  )

  test('has the uncertain day in words, in EDTF, and as two true dates without a time', async () => {
    const [content] = await readXlsxFile(await bytesOf('agreements', 'xlsx'))
    const [heads = [], ...lines] = content?.data ?? []
    const peru = lines.find(([reference]) => reference === 'PER-CHN-2019-01') ?? []
    const cell = (head: string) => peru[heads.indexOf(head)]
    expect(cell('Signed')).toBe('21 or 22 June 2019')
    expect(cell('Signed (EDTF)')).toBe('[2019-06-21..2019-06-22]')
    expect(cell('Signed, earliest')).toEqual(new Date('2019-06-21T00:00:00Z'))
    expect(cell('Signed, latest')).toEqual(new Date('2019-06-22T00:00:00Z'))
    expect(cell('Legal state')).toBe('signed, entry into force not stated')
    expect(cell('Entry into force')).toBeNull()
    expect(cell('Not stated')).toBe('entry into force; term; renewal; notice')
    expect(String(cell('Priority areas')).split('; ')).toHaveLength(7)
    expect(cell('Title, 中文')).toMatch(/谅解备忘录/)
  })

  test('says moments by the office’s clock, as dates that a spreadsheet can sort', async () => {
    const [content] = await readXlsxFile(await bytesOf('changes', 'xlsx'))
    // Noon in Shanghai is four in the morning of UTC, where the test’s clock stands.
    expect(content?.data[1]?.[1]).toEqual(new Date('2026-11-23T12:00:00Z'))
  })

  test.each(reportNames)(
    'on %s is CSV in Spanish with the same texts as the workbook',
    async (report) => {
      const [content] = await readXlsxFile(await bytesOf(report, 'xlsx', { language: 'es' }), {
        trim: false,
      })
      const csv = readCsv((await bytesOf(report, 'csv', { language: 'es' })).toString('utf8'))
      const columns = columnsOf(report, 'es', 'Asia/Shanghai').filter(({ filed }) => filed)
      for (const [at, { kind }] of columns.entries()) {
        if (kind !== 'text') continue
        const inWorkbook = content?.data.map((line) => line[at] ?? '')
        expect(csv.map((line) => restored(line[at] ?? ''))).toEqual(inWorkbook)
      }
    },
  )
})

/** An independent reader, of RFC 4180 with semicolons and no more. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy
  field.lastIndex = 1 // after the byte order mark
  for (const [, quoted, bare, end] of text.matchAll(field)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}
