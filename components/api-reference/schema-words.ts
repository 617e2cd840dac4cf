import type { Translator } from '#messages/translator.ts'

/** A JSON Schema as OpenAPI 3.1 has it, as far as ours use it. */
export type Schema = {
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  example?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  additionalProperties?: Schema | boolean
  maxLength?: number
  minimum?: number
  maximum?: number
  $ref?: string
}

/** One field of what is sent or answered; those of an object within stand under a dotted name. */
export type FieldRow = { name: string; type: string; required: boolean; description: string | null }

/** How far fields within fields are shown. */
const deepest = 2

/** The fields of an object, in their order; of a list, those of its entries. */
export function fieldRows(schema: Schema, say: Translator, before = '', depth = 0): FieldRow[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => {
    const name = before + field
    const row = {
      name,
      type: typeWords(inner, say),
      required: required.has(field),
      description: inner.description ?? null,
    }
    const within = inner.items ?? nullFree(inner)
    const mark = inner.items ? '[].' : '.'
    if (depth >= deepest || !within.properties) return [row]
    return [row, ...fieldRows(within, say, name + mark, depth + 1)]
  })
}

/** What a value is, in words: "text (date)", "list of text", "one of done, refused". */
export function typeWords(schema: Schema, say: Translator): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum?.length === 1) return JSON.stringify(schema.enum[0])
  if (schema.enum) return say('types.oneOf', { values: schema.enum.map(String).join(', ') })
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map((one) => typeWords(one, say)))].join(' | ')
  if (schema.items) return say('types.listOf', { type: typeWords(schema.items, say) })
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
    return say('types.mapOf', { type: typeWords(schema.additionalProperties, say) })
  }
  return [schema.type ?? 'any']
    .flat()
    .map((type) => plainType(type, schema, say))
    .join(' | ')
}

function plainType(type: string, { format }: Schema, say: Translator): string {
  const words = say.has(`types.${type}`) ? say(`types.${type}`) : type
  return type === 'string' && format ? say('types.formatted', { type: words, format }) : words
}

/** An object that may also be null is described as the object. */
function nullFree(schema: Schema): Schema {
  const choices = schema.anyOf ?? schema.oneOf ?? []
  return choices.find(({ properties }) => properties) ?? schema
}

/** A value of the schema's shape, for an example: the smallest that is taken. */
export function exampleOf(schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf)?.[0]
  if (choice) return exampleOf(choice)
  if (schema.properties) {
    const wanted = Object.entries(schema.properties).filter(([name]) =>
      schema.required?.includes(name),
    )
    return Object.fromEntries(wanted.map(([name, inner]) => [name, exampleOf(inner)]))
  }
  if (schema.items) return [exampleOf(schema.items)]
  if (schema.additionalProperties) return { en: 'Text' }
  return plainExample(schema)
}

const examples: Record<string, unknown> = {
  uuid: '01890000-0000-7000-8000-000000000001',
  date: '2026-11-23',
  'date-time': '2026-11-23T04:05:06Z',
  email: 'officer@example.org',
  integer: 1,
  number: 1,
  boolean: true,
}

const plainExample = ({ type, format }: Schema): unknown =>
  examples[format ?? ''] ?? examples[[type].flat()[0] ?? ''] ?? 'Text'
