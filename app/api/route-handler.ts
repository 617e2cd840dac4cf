import { actorOfRequest } from '#app/current-actor.ts'
import { languageOfRequest } from '#app/language.ts'
import { opened } from '#app/world.ts'
import type { Actor } from '#domain/access/schema.ts'
import type { World } from '#domain/world.ts'
import { cacheControl, securityHeaders } from '#lib/headers.ts'
import { newId } from '#lib/ids.ts'
import type { Language } from '#messages/languages.ts'
import { BadRequest, problemResponse } from './problem.ts'

/** A request as our routes see it: who asks, in which language, and with which parts of the address. */
export type Asked = {
  request: Request
  /** Parts of the address by name; what Next.js decodes from `%2f` is one value all the same. */
  params: Record<string, string>
  actor: Actor | null
  language: Language
  requestId: string
  world: World
}

type NextContext = { params: Promise<Record<string, string | string[] | undefined>> }

export type RouteHandler = (request: Request, context: NextContext) => Promise<Response>

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The one wrapper of every route handler: request id, who asks, origin check on unsafe methods with
 * a cookie, refusals as problem details, and the headers. What it answers may be kept by nobody,
 * unless it is `keptBy` anyone: then it must hold published snapshots alone, whoever asks.
 */
export function route(
  answer: (asked: Asked) => Promise<Response>,
  keptBy: keyof typeof cacheControl = 'nobody',
): RouteHandler {
  return async (request, context) => {
    const requestId = newId()
    let language: Language = languageOfRequest(request)
    let response: Response
    try {
      const who = await actorOfRequest(request)
      language = languageOfRequest(request, who.language)
      if (who.by !== 'token') refuseForeignOrigin(request)
      const params = singleValues(await context.params)
      const { world } = opened()
      response = await answer({ request, params, actor: who.actor, language, requestId, world })
    } catch (error) {
      response = problemResponse(error, language, requestId)
    }
    return withHeaders(response, requestId, response.status < 400 ? keptBy : 'nobody')
  }
}

/** A page of another site may send a form with our cookie; only our own pages may change anything. */
function refuseForeignOrigin(request: Request): void {
  if (safe.has(request.method)) return
  const origin = request.headers.get('origin')
  const fetchSite = request.headers.get('sec-fetch-site')
  const ours =
    origin === null ? fetchSite === 'same-origin' : origin === opened().settings.appOrigin
  if (!ours) throw new BadRequest(403, 'foreignOrigin')
}

/** An address without parts has no parameters at all, whatever the types say. */
const singleValues = (params: Record<string, string | string[] | undefined> | undefined) =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [name, [value ?? ''].flat().join('/')]),
  )

function withHeaders(
  response: Response,
  requestId: string,
  keptBy: keyof typeof cacheControl,
): Response {
  const https = opened().settings.appOrigin.startsWith('https:')
  for (const [name, value] of Object.entries(securityHeaders({ https }))) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  response.headers.set('Cache-Control', cacheControl[keptBy])
  response.headers.set('X-Request-Id', requestId)
  return response
}
