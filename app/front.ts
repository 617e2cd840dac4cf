import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { appOrigin } from '#app/origin.ts'
import { languageOf } from '#app/language.ts'
import { cacheControl, securityHeaders } from '#lib/headers.ts'
import { newId } from '#lib/ids.ts'
import { translator } from '#messages/translator.ts'

const pageMethods = ['GET', 'HEAD']
const apiMethods = [...pageMethods, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Files of the build bear their content's hash in their names; Next.js lets browsers keep them. */
const kept = '/_next/static/'

type Emit = typeof Server.prototype.emit

/**
 * Stands in front of Next.js, which answers much by itself: redirects of slashes, files, and what it
 * can't read. Every answer gets the headers of ours that it lacks, and a request that Next.js would
 * fail at is made readable or answered here. Called once in the life of the process.
 */
export function standInFront(): void {
  const { emit } = Server.prototype
  const guarded = function (this: Server, event: string, ...given: unknown[]): boolean {
    if (event === 'request') {
      const [request, response] = given as [IncomingMessage, ServerResponse]
      if (answeredInFront(request, response)) return true
    }
    return Reflect.apply(emit, this, [event, ...given])
  }
  Server.prototype.emit = guarded as Emit
}

/** Whether the request was answered here; otherwise its address can be read by Next.js. */
export function answeredInFront(request: IncomingMessage, response: ServerResponse): boolean {
  request.url = readable(request.url ?? '/')
  const ours = request.url
  giveHeaders(request, response, ours.startsWith(kept))
  const methods = ours.startsWith('/api/') ? apiMethods : pageMethods
  if (methods.includes(request.method ?? '')) return false
  refuseMethod(request, response, methods)
  return true
}

/** A path alone, as proxies may send a whole address; an escape that stands for nothing stands for itself. */
function readable(target: string): string {
  const whole = target.startsWith('/') ? target : pathIn(target)
  const [path = '', ...query] = whole.split('?')
  return [isEscaped(path) ? path : path.replaceAll('%', '%25'), ...query].join('?')
}

function pathIn(target: string): string {
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return pathname.startsWith('/') ? pathname + search : '/'
}

function isEscaped(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false // it has no other way to say so
  }
}

/**
 * Just before they are sent, so that whoever answers has the first word. Where the body was not read
 * to its end, the connection closes: a client that is not told would send its next request there.
 */
function giveHeaders(request: IncomingMessage, response: ServerResponse, mayBeKept: boolean): void {
  const headers = Object.entries(securityHeaders({ https: appOrigin().protocol === 'https:' }))
  if (!mayBeKept) headers.push(['Cache-Control', cacheControl.nobody])
  const { writeHead } = response
  response.writeHead = ((...given: unknown[]) => {
    for (const [name, value] of headers) {
      if (!response.hasHeader(name)) response.setHeader(name, value)
    }
    if (!request.complete) response.setHeader('Connection', 'close')
    return Reflect.apply(writeHead, response, given)
  }) as ServerResponse['writeHead']
}

function refuseMethod(request: IncomingMessage, response: ServerResponse, methods: string[]): void {
  const language = languageOf({ accepted: request.headers['accept-language'] })
  const code = 'methodNotAllowed'
  const title = translator(language, 'refusals')(code)
  const body = { type: `/docs/api#${code}`, title, status: 405, code, requestId: newId() }
  response
    .writeHead(405, {
      Allow: methods.join(', '),
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
    })
    .end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
}
