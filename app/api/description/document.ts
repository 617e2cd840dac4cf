import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import type { Language } from '#messages/languages.ts'
import { type Translator, translator } from '#messages/translator.ts'
import { accessWords, permissionName } from '#components/access/access-words.ts'
import { answersOf } from './answers.ts'
import { type Operation, operations } from './operations.ts'

export type ApiDocument = ReturnType<typeof createDocument>

const made = new Map<Language, ApiDocument>()

/** The description of the API in OpenAPI 3.1, made from the commands and queries themselves. */
export function apiDocument(language: Language): ApiDocument {
  const known = made.get(language)
  if (known) return known
  const document = describedIn(language)
  made.set(language, document)
  return document
}

function describedIn(language: Language): ApiDocument {
  const say = translator(language, 'apiReference')
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Convenio',
      version: '1',
      description: say('description'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    tags: resources().map((name) => ({ name, description: say(`resources.${name}`) })),
    security: signIns,
    paths: pathsOf(say, language),
    components: { securitySchemes: schemes(say) },
  })
}

/** The nouns that there are addresses for, each once. */
export const resources = (): string[] => [...new Set(operations.map(({ resource }) => resource))]

const signIns: Record<string, string[]>[] = [{ session: [] }, { token: [] }]

const schemes = (say: Translator) => ({
  session: {
    type: 'apiKey' as const,
    in: 'cookie' as const,
    name: 'convenio-session',
    description: say('session'),
  },
  token: { type: 'http' as const, scheme: 'bearer', description: say('token') },
})

function pathsOf(say: Translator, language: Language) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: described(operation, say, language),
    }
  }
  return paths
}

function described(
  operation: Operation,
  say: Translator,
  language: Language,
): ZodOpenApiOperationObject {
  const { is, recorded, pathFields, queryFields, bodyFields, fileSent, resource } = operation
  const { name, access } = is
  return {
    operationId: name,
    tags: [resource],
    summary: permissionName(is, language),
    description: say('who', { who: accessWords(access, language) }),
    ...(access.roles.includes('anyone') && { security: [] }),
    requestParams: {
      ...(pathFields && { path: pathFields }),
      ...(queryFields && { query: queryFields }),
      ...(recorded && { header: headersOf(operation) }),
    },
    ...((bodyFields || fileSent) && {
      requestBody: { required: true, content: bodyOf(bodyFields, fileSent) },
    }),
    responses: answersOf(operation, say),
    // For programs that ask who may before they try.
    'x-access': { permission: name, roles: [...access.roles], scope: access.scope },
  }
}

function bodyOf(fields: z.ZodObject | undefined, files: readonly string[] | undefined) {
  if (fields) return { 'application/json': { schema: fields } }
  return Object.fromEntries((files ?? []).map((type) => [type, { schema: {} }]))
}

const headersOf = ({ versioned, repeatable }: Operation): z.ZodObject =>
  z.object({
    ...(versioned && {
      'If-Match': z.string().meta({
        description: 'The version that was seen, in quotation marks.',
        example: '"42"',
      }),
    }),
    ...(repeatable && {
      'Idempotency-Key': z
        .string()
        .max(100)
        .optional()
        .meta({ description: 'The same key and content answer the same, and are done once.' }),
    }),
  })
