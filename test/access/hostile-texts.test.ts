import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '#domain/catalogue.ts'
import { restored } from '#lib/csv.ts'
import { hostileLines } from '#test/hostile-texts.ts'
import type { Caller } from './callers.ts'
import { filled, pathsIn, tags, textPaths } from './hostile/filled.ts'
import { type Made, knownTo, type Noun, notFreeText, nouns } from './hostile/nouns.ts'
import { cellsOf, feedTexts, stringsIn, textOf } from './hostile/read-back.ts'
import { send } from './knock.ts'
import { type ServedRegister, serveRegister } from './register.ts'

/** So often each kind is made; each map of languages takes so many texts, so that all of them pass. */
const rounds = Math.ceil(hostileLines.length / tags.length)

type Written = { noun: Noun; made: Made; texts: readonly string[]; inEnglish: string }

let register: ServedRegister
let officer: Caller
let manager: Caller
let administrator: Caller
const written: Written[] = []

const schemaOf = ({ command }: Noun) => {
  const input = commands.find(({ name }) => name === command)?.input as z.ZodType
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as object
}

beforeAll(async () => {
  register = await serveRegister()
  const callerOf = (name: string) => register.callers.find((one) => one.name === name) as Caller
  ;[officer, manager, administrator] = [
    callerOf('officer'),
    callerOf('manager'),
    callerOf('administrator'),
  ]
  const schemas = new Map(nouns.map((noun) => [noun, schemaOf(noun)]))
  for (let round = 0; round < rounds; round++) {
    const made: Made = { ...knownTo(register), round: String(round) }
    for (const noun of nouns) await write(noun, schemas.get(noun) ?? {}, made, round)
  }
}, 240_000)
afterAll(() => register?.end())

const callerFor = ({ by }: Noun) => (by === 'administrator' ? administrator : officer)

async function write(noun: Noun, schema: object, made: Made, round: number): Promise<void> {
  const { body, texts } = filled(schema, noun.body(made), textsFrom(round * tags.length))
  const said = noun.command === 'person.create' ? withFamilyNames(body) : body
  const address = noun.post.replace('{agreementId}', made.agreementId ?? '')
  const answer = await ask('POST', address, callerFor(noun), said as object)
  made[noun.kind] = answer.id
  const titled = body as { titles?: Record<string, string>; names?: Record<string, string> }
  const inEnglish = (titled.titles ?? titled.names)?.en ?? ''
  written.push({ noun, made: { ...made }, texts, inEnglish })
}

/** One after another from a place on; a place that is short takes the next that fits. */
function textsFrom(start: number): (path: string) => string | null {
  let place = start
  return (path) => {
    if (notFreeText.some((one) => one.test(path))) return null
    for (;;) {
      const text = hostileLines[place++ % hostileLines.length] ?? ''
      if (text.length <= (path.endsWith('acronym') ? 40 : 100)) return text
    }
  }
}

const withFamilyNames = (body: unknown) => ({
  ...(body as object),
  familyNames: (body as { names: object }).names,
})

async function ask(verb: string, address: string, caller: Caller, body?: object) {
  const response = await send(register, { verb, address: `/api/v1${address}`, caller, body })
  const text = await response.text()
  if (!response.ok) throw new Error(`${verb} ${address}: ${response.status} ${text.slice(0, 600)}`)
  return JSON.parse(text)
}

const page = async (address: string, caller: Caller = officer) => {
  const response = await send(register, { verb: 'GET', address, caller })
  expect(response.status, address).toBe(200)
  return await response.text()
}

const madeBy = (kind: string) => written.filter(({ noun }) => noun.kind === kind)
/** Pages are dear: each kind's take other texts than the next one's. */
const everyFourth = (kind: string) => {
  const first = nouns.findIndex((noun) => noun.kind === kind) % 4
  return madeBy(kind).filter((_, round) => round % 4 === first)
}
const titlesOf = (kind: string) => madeBy(kind).map(({ inEnglish }) => inEnglish)

describe('hostile texts', () => {
  test.each(nouns)('go into every text field of $command', (noun) => {
    const schema = schemaOf(noun)
    const reached = pathsIn(schema, noun.body({}))
    const free = textPaths(schema).filter((path) => !notFreeText.some((one) => one.test(path)))
    expect(reached).toEqual(expect.arrayContaining(free))
    const gone = new Set(madeBy(noun.kind).flatMap(({ texts }) => texts))
    const hasMap = free.some((path) => path.endsWith('.*'))
    expect(gone.size).toBeGreaterThanOrEqual(hasMap ? hostileLines.length : rounds)
  })

  test.each(nouns)('of $command come back from the API as they went in', async (noun) => {
    for (const { made, texts } of madeBy(noun.kind)) {
      const back = new Set<string>()
      for (const address of [noun.get(made)].flat()) {
        stringsIn(await ask('GET', address, callerFor(noun)), back)
      }
      expect([...new Set(texts)].filter((text) => !back.has(text))).toEqual([])
    }
  })

  test.each(nouns.filter(({ files }) => files))(
    'of $command come out of CSV and XLSX unharmed',
    async ({ kind, files }) => {
      const asked = (format: string) =>
        send(register, {
          verb: 'GET',
          address: `/api/v1${files}`,
          caller: officer,
          query: { format },
        })
      const csv = cellsOf(await (await asked('csv')).text()).map(restored)
      const [sheet] = await readXlsxFile(Buffer.from(await (await asked('xlsx')).bytes()))
      const cells = sheet?.data.flat().map((cell) => String(cell ?? '')) ?? []
      for (const title of titlesOf(kind)) {
        expect(csv, 'CSV').toContain(title)
        expect(cells, 'XLSX').toContain(title)
      }
    },
  )

  test.each(nouns.filter((noun) => noun.page))(
    'of $command stand on its page as text, and as nothing else',
    async ({ kind, page: addressOf }) => {
      for (const { made, inEnglish } of everyFourth(kind)) {
        const html = await page(addressOf?.(made) ?? '')
        expect(textOf(html), inEnglish).toContain(inEnglish.replaceAll(/\s+/g, ' '))
        expect(html.includes('<script>alert')).toBe(false)
      }
    },
  )

  test('stand in the feed and on the notice that the public reads', async () => {
    for (const { made } of madeBy('announcementId')) {
      const subject = { subjectKind: 'announcement', subjectId: made.announcementId }
      const query = new URLSearchParams(subject as Record<string, string>)
      const { contentHash } = await ask('GET', `/publications/preview?${query}`, officer)
      const { id, version } = await ask('POST', '/publications', officer, {
        ...subject,
        contentHash,
      })
      const approved = await send(register, {
        ...{ verb: 'POST', address: `/api/v1/publications/${id}/approval`, caller: manager },
        headers: { 'If-Match': `"${version}"` },
      })
      expect(approved.status).toBe(201)
    }
    const feed = await page('/announcements/feed.xml?lang=en')
    const texts = feedTexts(feed)
    for (const { made, inEnglish } of madeBy('announcementId').slice(-20)) {
      expect(texts).toContain(inEnglish)
      const html = await page(`/announcements/hostile-${made.round}?lang=en`)
      expect(textOf(html)).toContain(inEnglish.replaceAll(/\s+/g, ' '))
    }
  })
})
