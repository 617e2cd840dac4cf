import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFile, sharedIsThere } from '#test/shared-data.ts'
import { type CsvColumn, csvStream, csvText, neutralised, restored } from './csv.ts'

const seed = 20190621

type Signatory = { name: string; post: string; share: number | string; signedOn: string | null }

const columns: CsvColumn<Signatory>[] = [
  { header: 'Name', kind: 'text', value: ({ name }) => name },
  { header: '职务', kind: 'text', value: ({ post }) => post },
  { header: 'Share', kind: 'number', value: ({ share }) => share },
  { header: 'Signed on', kind: 'date', value: ({ signedOn }) => signedOn },
]

const signatories: Signatory[] = [
  { name: 'LI Meng', post: '副部长', share: -5, signedOn: '[2019-06-21..2019-06-22]' },
  { name: 'León-Velarde, Fabiola', post: '-5', share: '1200000.00', signedOn: null },
]

test('a file begins with the byte order mark, ends lines with CRLF, and quotes what needs it', () => {
  expect(csvText(columns, signatories)).toBe(
    '\ufeffName,职务,Share,Signed on\r\n' +
      'LI Meng,副部长,-5,[2019-06-21..2019-06-22]\r\n' +
      `"León-Velarde, Fabiola",'-5,1200000.00,\r\n`,
  )
})

test('with semicolons a comma needs no quotes', () => {
  const [, , last] = csvText(columns, signatories, ';').split('\r\n')
  expect(last).toBe("León-Velarde, Fabiola;'-5;1200000.00;")
})

test('the stream has the bytes of the text, however its rows are paged', async () => {
  const many = Array.from(
    { length: 1_001 },
    (_, share) => ({ ...signatories[0], share }) as Signatory,
  )
  const text = csvText(columns, many)
  for (const pages of [
    [many],
    [[], many.slice(0, 1), [], many.slice(1)],
    many.map((row) => [row]),
  ]) {
    const bytes = await new Response(csvStream(columns, asynchronous(pages))).bytes()
    expect(Buffer.from(bytes).toString('utf8')).toBe(text)
  }
  expect(await new Response(csvStream(columns, asynchronous([]))).text()).toBe(
    'Name,职务,Share,Signed on\r\n',
  )
})

test('pages are read no faster than they are asked for, and left alone when the reader goes', async () => {
  let taken = 0
  let isClosed = false
  async function* endless() {
    try {
      for (;;) yield [signatories[taken++ % 2] as Signatory]
    } finally {
      isClosed = true
    }
  }
  const reader = csvStream(columns, endless()).getReader()
  await reader.read()
  await reader.read()
  expect(taken).toBeLessThan(3)
  await reader.cancel()
  expect(isClosed).toBe(true)
})

test('an error among the pages breaks the stream off', async () => {
  async function* failing() {
    yield [signatories[0] as Signatory]
    throw new Error('disk')
  }
  await expect(new Response(csvStream(columns, failing())).text()).rejects.toThrow('disk')
})

test.each([
  '=1+1',
  '+1',
  '-5',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '  =1',
  '\u00a0=1',
  '\u3000=1',
  '\ufeff=1',
  '\u200b=1',
  '\u0000=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  '−5',
  "'=1",
  "'' =1",
])('%j is neutralised, and comes back', (text) => {
  expect(neutralised(text)).toBe(`'${text}`)
  expect(restored(neutralised(text))).toBe(text)
})

test.each(['', ' ', 'León-Velarde', '协议', "'", "'quoted'", "O'Higgins = 1", 'a=1', '5', '1 - 2'])(
  '%j stays as it is',
  (text) => {
    expect(neutralised(text)).toBe(text)
    expect(restored(text)).toBe(text)
  },
)

test('a text in a column of numbers or dates is guarded all the same', () => {
  const row = { name: '', post: '', share: '=1', signedOn: '+1' }
  expect(csvText(columns, [row]).split('\r\n')[1]).toBe(",,'=1,'+1")
})

const hostile = fc
  .array(fc.constantFrom(...'=+-@\t\r\n\'"＝＋－＠,; a1é中\u00a0\u200b\ufeff'), { maxLength: 8 })
  .map((all) => all.join(''))
const typed = fc.oneof(hostile, fc.string(), fc.string({ unit: 'binary' }))

test('no written text begins like a formula, and reading our file back restores every text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(typed, typed), { minLength: 1 }),
      fc.constantFrom(',' as const, ';' as const),
      (rows, delimiter) => {
        const read = readCsv(csvText(textColumns, rows, delimiter), delimiter).slice(1)
        for (const cell of read.flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
        expect(read.map((cells) => cells.map(restored))).toEqual(rows)
      },
    ),
    { seed, numRuns: 1_000 },
  )
})

test.skipIf(!sharedIsThere)('the Big List of Naughty Strings survives (../shared/data)', () => {
  const list = readFileSync(sharedFile('hostile/blns.json'), 'utf8')
  const rows = (JSON.parse(list) as string[]).map((text) => [text, text])
  const read = readCsv(csvText(textColumns, rows), ',').slice(1)
  expect(read.map((cells) => cells.map(restored))).toEqual(rows)
})

const textColumns: CsvColumn<string[]>[] = [
  { header: 'first', kind: 'text', value: ([first]) => first },
  { header: 'second', kind: 'text', value: ([, second]) => second },
]

async function* asynchronous<Row>(pages: Row[][]) {
  for (const rows of pages) yield rows
}

/** An independent reader, of RFC 4180 and no more. */
function readCsv(text: string, delimiter: string): string[][] {
  const records: string[][] = [[]]
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\r\n]*))(${delimiter}|\r\n)`, 'gy')
  field.lastIndex = 1 // after the byte order mark
  for (const [, quoted, bare, end] of text.matchAll(field)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}
