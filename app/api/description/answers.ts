import { z } from 'zod'
import type { ZodOpenApiResponsesObject } from 'zod-openapi'
import type { Translator } from '#messages/translator.ts'
import type { Operation } from './operations.ts'

/** Problem details as of RFC 9457, with our code, the fields, and what a stale save needs. */
const problem = z
  .object({
    type: z.string(),
    title: z.string().meta({ description: 'The sentence, in the caller’s language.' }),
    status: z.int(),
    code: z.string().meta({ description: 'Stays the same in every language: `stale`.' }),
    requestId: z.string(),
    errors: z
      .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'Which fields, and why.' }),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'Of a stale save: the record as it is now.' }),
    differing: z
      .array(z.string())
      .optional()
      .meta({ description: 'Of a stale save: the fields that were changed since.' }),
  })
  .meta({ id: 'Problem' })

const entityTag = z
  .string()
  .meta({ description: 'The version, in quotation marks, for `If-Match`.', example: '"42"' })

/** What an operation answers, granted or not; `say` has the words of `apiReference`. */
export function answersOf(operation: Operation, say: Translator): ZodOpenApiResponsesObject {
  const { recorded, method, is, fileAnswered } = operation
  const refusals = refusalsOf(operation).map((status) => [status, refusal(status, say)])
  const granted = method === 'post' ? '201' : '200'
  return {
    [granted]: {
      description: say(`statuses.${granted}`),
      ...(recorded && { headers: z.object({ ETag: entityTag }) }),
      content: fileAnswered ? fileContent(fileAnswered) : jsonContent(is, operation),
    },
    ...Object.fromEntries(refusals),
  }
}

const jsonContent = (is: Operation['is'], { listFiles }: Operation) => ({
  ...fileContent(listFiles),
  'application/json': { schema: is.output },
})

const fileContent = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const } }]))

/** By number and what brings it about (`contract.md`, Errors). */
function refusalsOf({ changes, versioned, is, fileSent, ...operation }: Operation): string[] {
  const isOpen = is.access.roles.includes('anyone')
  return [
    '400',
    ...(isOpen ? [] : ['401', '403']),
    ...(operation.pathFields || is.access.scope !== 'register' ? ['404'] : []),
    ...(changes ? ['409'] : []),
    ...(versioned ? ['412'] : []),
    ...(changes ? ['413', '415'] : []),
    '422',
    ...(versioned ? ['428'] : []),
    '503',
    ...(changes || fileSent ? ['507'] : []),
  ]
}

const refusal = (status: string, say: Translator) => ({
  description: say(`statuses.${status}`),
  content: { 'application/problem+json': { schema: problem } },
})
