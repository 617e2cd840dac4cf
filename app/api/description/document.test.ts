import { describe, expect, test } from 'vitest'
import { commands, keepings, queries } from '#domain/catalogue.ts'
import { reportNames } from '#domain/reports/schema/reports.ts'
import { messages } from '#messages/all.ts'
import { languages } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { apiDocument, resources } from './document.ts'

type Schema = { [key: string]: unknown }
type Parameter = { in: string; name: string; required?: boolean; schema: Schema }
type Described = {
  operationId: string
  summary: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Schema }
  responses: Record<string, { description: string; content?: Schema }>
  security?: unknown[]
}

const document = JSON.parse(JSON.stringify(apiDocument('en')))
const described = Object.entries(document.paths as Record<string, Record<string, Described>>)
const operations = described.flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
)

describe('the description of the API', () => {
  test('is OpenAPI 3.1, with a title, a version and its tags', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: 'Convenio', version: expect.any(String) })
    const tags = document.tags.map(({ name }: { name: string }) => name)
    expect(new Set(operations.flatMap(({ tags: own }) => own))).toEqual(new Set(tags))
  })

  test('has each command, query and keeping that has an address, once', () => {
    const routed = [...commands, ...queries, ...keepings]
      .filter(({ route }) => route)
      .map(({ name }) => name)
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(routed.sort())
  })

  test('has for each operation an answer, its problems, and who may', () => {
    for (const { operationId, method, responses, summary } of operations) {
      expect(responses[method === 'post' ? '201' : '200'], operationId).toBeDefined()
      expect(responses['422']?.content, operationId).toHaveProperty('application/problem+json')
      expect(summary, operationId).not.toContain('.')
      for (const status of Object.keys(responses)) expect(status).toMatch(/^[2-5]\d\d$/)
    }
  })

  test('has each part of an address as a parameter that must be given, and no other', () => {
    for (const { path, operationId, parameters = [] } of operations) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => name).sort(), operationId).toEqual(parts.sort())
      expect(inPath.every(({ required }) => required === true)).toBe(true)
      const names = parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
      expect(new Set(names).size, operationId).toBe(names.length)
    }
  })

  test('asks for If-Match where a record is changed, for a key where a change may be repeated', () => {
    for (const { operationId, parameters = [] } of operations) {
      const command = commands.find(({ name }) => name === operationId)
      const headers = parameters.filter((parameter) => parameter.in === 'header')
      const names = headers.map(({ name }) => name)
      expect(names.includes('If-Match'), operationId).toBe(command?.versioned === true)
      expect(names.includes('Idempotency-Key'), operationId).toBe(!!command && !command.secret)
    }
  })

  test('says what each field of a report means', () => {
    const reports = operations.filter(({ path }) => path.startsWith('/reports/'))
    expect(reports).toHaveLength(reportNames.length)
    for (const { responses, path } of reports) {
      const content = responses['200']?.content as Record<string, { schema: Schema }>
      expect(Object.keys(content)).toHaveLength(3)
      const text = JSON.stringify(content['application/json'])
      for (const { meaning } of meaningsIn(path)) expect(text).toContain(JSON.stringify(meaning))
    }
  })

  test('has no body where something is read', () => {
    const reading = operations.filter(({ method }) => method === 'get')
    expect(reading.filter(({ requestBody }) => requestBody)).toEqual([])
  })

  test('leads nowhere that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(0)
    for (const [, place = ''] of references) {
      const found = place.split('/').reduce((at, key) => at?.[key], document)
      expect(found, place).toBeDefined()
    }
  })

  test('has schemas of known types alone', () => {
    const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
    for (const type of typesIn(document)) expect(types).toContain(type)
  })

  test.each(languages)('is worded in %s', (language) => {
    const { paths } = JSON.parse(JSON.stringify(apiDocument(language)))
    expect(JSON.stringify(paths)).not.toMatch(/"(summary|description)":"[a-zA-Z]+\.[a-zA-Z.]+"/)
    const say = translator(language, 'apiReference')
    for (const resource of resources())
      expect(say.has(`resources.${resource}`), resource).toBe(true)
  })
})

/** What the messages say of a report's fields. */
function meaningsIn(path: string): { meaning: string }[] {
  const { reports } = messages.en.reports
  return Object.values(reports[path.split('/')[2] as keyof typeof reports].fields)
}

/** Every `type` of every schema; names of fields stand under `properties`, and are none. */
function typesIn(value: unknown, isNames = false): unknown[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((one) => typesIn(one))
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'type' && !isNames && typeof inner !== 'object' ? [inner] : []),
    ...(key === 'type' && !isNames && Array.isArray(inner) ? inner : []),
    ...(key === 'securitySchemes' ? [] : typesIn(inner, key === 'properties')),
  ])
}
