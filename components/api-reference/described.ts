import type { Schema } from './schema-words.ts'

/** The parts of an OpenAPI document that the reference shows. */
export type Description = {
  info: { title: string; description?: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, DescribedOperation>>
  components?: { schemas?: Record<string, Schema> }
}

export type DescribedOperation = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: DescribedParameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}

export type DescribedParameter = {
  in: 'path' | 'query' | 'header'
  name: string
  required?: boolean
  description?: string
  schema: Schema
}

/** An operation with its address. */
export type AddressedOperation = DescribedOperation & { method: string; path: string }

/** The operations of each resource, in the document's order. */
export function byResource(description: Description) {
  const all = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method, path })),
  )
  return description.tags.map((tag) => ({
    ...tag,
    operations: all.filter(({ tags }) => tags.includes(tag.name)),
  }))
}
