import { type NextRequest, NextResponse } from 'next/server'
import { addressHeader, languageCookie, languageHeader, languageOf } from '#app/language.ts'
import { appOrigin, elsewhereHeader } from '#app/origin.ts'
import { cacheControl, securityHeaders } from '#lib/headers.ts'
import { asLanguage } from '#messages/languages.ts'

/** Pages that show published snapshots alone, to anybody. */
const publicPages = /^\/(?:$|register(?:\/|$)|announcements(?:\/|$))/

const year = 365 * 24 * 60 * 60

/** What every page needs before it is rendered: its one origin, its language, its headers. */
export function proxy(request: NextRequest) {
  const origin = appOrigin()
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const https = origin.protocol === 'https:'
  const development = process.env.NODE_ENV === 'development'
  const secured = Object.entries(securityHeaders({ nonce, https, development }))

  const response = NextResponse.next({
    request: { headers: pageHeaders(request, secured, origin) },
  })
  for (const [name, value] of secured) response.headers.set(name, value)
  if (!publicPages.test(request.nextUrl.pathname))
    response.headers.set('Cache-Control', cacheControl.nobody)
  rememberLanguage(request, response, https)
  return response
}

/** What the page is told; Next.js takes the nonce for its own scripts from the policy. */
function pageHeaders(request: NextRequest, secured: [string, string][], origin: URL): Headers {
  const { pathname, search, searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const policy = secured.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? ''
  headers.set('content-security-policy', policy)
  headers.set(addressHeader, pathname + search)
  // The layout sends the reader on: a Location set here becomes a path where the origin is the
  // server's own host name, and the browser would ask the other host again.
  if (request.headers.get('host') === origin.host) headers.delete(elsewhereHeader)
  else headers.set(elsewhereHeader, origin.origin + pathname + search)
  headers.set(
    languageHeader,
    languageOf({
      asked: searchParams.get('lang'),
      preferred: request.cookies.get(languageCookie)?.value,
      accepted: request.headers.get('accept-language'),
    }),
  )
  return headers
}

/** `?lang=` is a choice that lasts; a page only fetched ahead of a click has chosen nothing. */
function rememberLanguage(request: NextRequest, response: NextResponse, https: boolean) {
  const chosen = asLanguage(request.nextUrl.searchParams.get('lang'))
  const ahead = request.headers.has('next-router-prefetch') || request.headers.has('sec-purpose')
  if (!chosen || ahead || request.cookies.get(languageCookie)?.value === chosen) return
  response.cookies.set(languageCookie, chosen, {
    path: '/',
    maxAge: year,
    sameSite: 'lax',
    secure: https,
  })
}

/**
 * Pages only: where the proxy matches a route Next.js buffers the body and passes on its first
 * 10 MB, so the API keeps out, with its own wrapper.
 */
export const config = {
  matcher: [
    '/((?!api/|_next/|healthz$|readyz$|metrics$|.*\\.(?:svg|ico|png|txt|xml|csv|json|ics|js|css|woff2|webmanifest)$).*)',
  ],
}
