import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadExample } from '#cli/example/load.ts'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { auditTrail } from '#domain/audit/queries/audit-trail.ts'
import type { AuditEvent } from '#domain/audit/schema.ts'
import { csvText } from '#lib/csv.ts'
import { languages } from '#messages/languages.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { auditColumns } from './csv-columns.ts'
import { particularsOf } from './particulars.ts'
import { sentenceOf } from './sentence.ts'
import { teller } from './teller.ts'
import { fieldName, valueWords } from './value-words.ts'

const zone = 'Asia/Shanghai'
const uploadsFolder = mkdtempSync(join(tmpdir(), 'convenio-trail-'))
afterAll(() => rmSync(uploadsFolder, { recursive: true }))

const auditor: Actor = {
  kind: 'user',
  id: '01890000-0000-7000-8000-000000000009',
  role: 'auditor',
  deskIds: [],
}

const { name, perFile } = freshDatabases[0] as (typeof freshDatabases)[number]

describe(`the trail of the example register on ${name}`, () => {
  const db = perFile()
  let events: AuditEvent[] = []

  beforeAll(async () => {
    const world = { ...testWorld(db.store), uploadsFolder, settled: {} }
    await loadExample(world)
    events = (await ask(world, auditTrail, auditor, { limit: '200' })).items
    expect(events.length).toBeGreaterThan(40)
  }, 60_000)

  describe.each(languages)('in %s', (language) => {
    const tell = teller(language, zone)

    test('has a sentence for every entry, with every name in it', () => {
      const sentences = events.map((event) => sentenceOf(event, tell))
      const wanting = [
        tell.say('unnamed'),
        tell.say('erasedPerson'),
        '{',
        'undefined',
        'sentences.',
      ]
      expect(sentences.filter((text) => wanting.some((part) => text.includes(part)))).toEqual([])
    })

    test('names every field and says every value', () => {
      const unnamed = new Set<string>()
      for (const event of events) {
        for (const [field, value] of Object.entries({ ...event.before, ...event.after })) {
          for (const one of fieldsWithin(field, value)) {
            if (!tell.say.has(`fields.${one}`)) unnamed.add(one)
          }
          expect(fieldName(field, tell)).not.toBe('')
          expect(valueWords(field, value, event, tell).text).not.toMatch(numberOfRecord)
        }
        for (const { term, text } of particularsOf(event, tell)) {
          if (!/^[\p{L}]/u.test(term) || /^[a-z]+[A-Z]/.test(term)) unnamed.add(term)
          expect(text).not.toBe('')
        }
      }
      expect([...unnamed]).toEqual([])
    })

    test('goes into a file with a line for each', () => {
      const text = csvText(auditColumns(language, zone), events)
      expect(text.startsWith('\ufeff')).toBe(true)
      expect(text.match(/\r\n/g)?.length).toBeGreaterThan(events.length)
      expect(text).not.toContain('detail.')
    })
  })

  test('holds no name and no e-mail of anybody', async () => {
    const { auditEntries, personalValues, versions } = db.store.tables
    const { read } = db.store
    const kept = JSON.stringify([
      await read.select().from(auditEntries),
      await read.select().from(versions),
    ])
    const personal = await read.select().from(personalValues)
    expect(personal.length).toBeGreaterThan(6)
    const emails = personal.filter(({ field }) => field === 'email')
    expect(emails.filter(({ value }) => kept.includes(value))).toEqual([])
    const salts = personal.filter(({ salt }) => kept.includes(salt))
    expect(salts).toEqual([])
    const named = JSON.stringify(
      events.map(({ before, after, details }) => [before, after, details]),
    )
    const names = personal.filter(({ field }) => field === 'name')
    expect(names.filter(({ value }) => named.includes(`"${value}"`))).toEqual([])
  })
})

/** A record's number, where its name should stand. */
const numberOfRecord = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/

/** A field and those inside of it; a text by language has none. */
function fieldsWithin(field: string, value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [field]
  if (Array.isArray(value)) return value.flatMap((one) => fieldsWithin(field, one))
  const inner = Object.entries(value)
  const isText = inner.every(
    ([key, one]) => /^([a-z]{2,3}|zh-CN)$/.test(key) && typeof one === 'string',
  )
  if (isText || 'edtf' in value || 'commitment' in value) return [field]
  return [field, ...inner.flatMap(([key, one]) => (key === 'id' ? [] : fieldsWithin(key, one)))]
}
