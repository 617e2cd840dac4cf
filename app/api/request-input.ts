import { type BodyProblem, readFormBody, readJsonBody } from '#lib/http-body.ts'
import type { Reading } from '#lib/reading.ts'
import { BadRequest } from './problem.ts'

/** The most that a change may weigh, in bytes; files go another way. */
const bodyLimit = 1_000_000

const statusOf = { tooLarge: 413, notJson: 400, brokenOff: 400, wrongMediaType: 415 } as const

/** The fields of a JSON body; none where there is no body. */
export async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  if (!hasBody(request)) return {}
  const value = accepted(await readJsonBody(request, bodyLimit))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'notAnObject')
  }
  return value as Record<string, unknown>
}

/** The fields of a form that a browser sends without any script, of at most `limit` bytes. */
export async function formOf(request: Request, limit: number): Promise<Record<string, string>> {
  return accepted(await readFormBody(request, limit))
}

function accepted<Value>(read: Reading<Value, BodyProblem>): Value {
  if (!read.ok) throw new BadRequest(statusOf[read.problem], read.problem)
  return read.value
}

/** The server gives an empty stream where nothing was sent; the headers tell (RFC 9112, 6). */
function hasBody({ body, headers }: Request): boolean {
  if (body === null) return false
  return headers.has('transfer-encoding') || Number(headers.get('content-length')) > 0
}

/** The address's query as fields: `?area=a&area=b` is a list. `lang` belongs to the answer, not to it. */
export function queryOf(request: Request): Record<string, unknown> {
  const { searchParams } = new URL(request.url)
  // Of no prototype, so that a field called `__proto__` is one like others, and refused.
  const fields: Record<string, unknown> = Object.create(null)
  for (const name of new Set(searchParams.keys())) {
    if (name === 'lang') continue
    const values = searchParams.getAll(name)
    fields[name] = values.length > 1 ? values : values[0]
  }
  return fields
}

/** The version in `If-Match: "123"`. */
export function versionSeen(request: Request): number | undefined {
  const header = request.headers.get('if-match')
  if (header === null) return undefined
  const version = /^"(\d{1,9})"$/.exec(header)?.[1]
  if (version === undefined) throw new BadRequest(400, 'wrongIfMatch')
  return Number(version)
}
