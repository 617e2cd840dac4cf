import { StoreBusy, StoreFull } from '#domain/open-world.ts'
import { Refusal, type RefusalKind } from '#domain/outcome.ts'
import { log } from '#lib/log.ts'
import { spokenValues } from '#lib/spoken-values.ts'
import { TooBusy } from '#lib/too-busy.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** What goes wrong before a command or a query is asked: the request itself is not of our kind. */
export class BadRequest extends Error {
  override name = 'BadRequest'
  readonly status: number
  readonly code: string
  readonly headers: Record<string, string>

  constructor(status: number, code: string, headers: Record<string, string> = {}) {
    super(code)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

const statusOf: Record<RefusalKind, number> = {
  unauthenticated: 401,
  invalid: 422,
  refused: 409,
  forbidden: 403,
  missing: 404,
  stale: 412,
  preconditionRequired: 428,
  keyReused: 422,
  tooLarge: 413,
  unsupported: 415,
  cutShort: 400,
}

/** Seconds after which a caller may try again what a busy or full database could not take. */
const tryAgain = '2'

/** Any error as problem details (RFC 9457) in the caller's language; what is no refusal is logged. */
export function problemResponse(error: unknown, language: Language, requestId: string): Response {
  if (error instanceof Refusal) return refusalResponse(error, language, requestId)
  if (error instanceof BadRequest) {
    return problem(error.status, error.code, language, requestId, {}, error.headers)
  }
  if (error instanceof StoreBusy || error instanceof TooBusy) {
    return problem(503, 'busy', language, requestId, {}, { 'Retry-After': tryAgain })
  }
  if (error instanceof StoreFull) return problem(507, 'full', language, requestId)
  log.error({ err: error, requestId }, 'A request failed')
  return problem(500, 'unexpected', language, requestId)
}

function refusalResponse(refusal: Refusal, language: Language, requestId: string): Response {
  const say = translator(language, 'invalid')
  const errors = refusal.problem.fields?.map(({ path, code, params }) => ({
    path,
    code,
    message: say.has(code) ? say(code, spokenValues(params ?? {}, language)) : say('wrongFormat'),
  }))
  const { stale } = refusal
  const more = {
    ...(errors && { errors }),
    ...(stale && {
      current: { version: stale.version, ...stale.content },
      differing: stale.differing,
    }),
  }
  const etag: Record<string, string> = stale ? { ETag: `"${stale.version}"` } : {}
  const { code, params } = refusal.problem
  return problem(statusOf[refusal.kind], code, language, requestId, more, etag, params)
}

function problem(
  status: number,
  code: string,
  language: Language,
  requestId: string,
  more: object = {},
  headers: Record<string, string> = {},
  params: Record<string, string | number> = {},
): Response {
  const say = translator(language, 'refusals')
  const detail = say.has(code) ? say(code, { ...spokenValues(params, language), requestId }) : code
  const body = { type: `/docs/api#${code}`, title: detail, status, code, requestId, ...more }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      ...headers,
    },
  })
}
