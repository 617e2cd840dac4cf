import { type NextRequest, NextResponse } from 'next/server'
import { addressHeader, languageCookie, languageHeader, languageOf } from '#app/language.ts'
import { securityHeaders } from '#lib/headers.ts'
import { asLanguage } from '#messages/languages.ts'

/** Pages that show published snapshots alone, to anybody. */
const publicPages = /^\/(?:$|register(?:\/|$)|announcements(?:\/|$))/

const year = 365 * 24 * 60 * 60

/** What every page needs before it is rendered: its one origin, its language, its headers. */
export function proxy(request: NextRequest) {
  const origin = appOrigin()
  if (request.headers.get('host') !== origin.host) return redirectHome(request, origin)

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const https = origin.protocol === 'https:'
  const development = process.env.NODE_ENV === 'development'
  const secured = Object.entries(securityHeaders({ nonce, https, development }))

  const response = NextResponse.next({ request: { headers: pageHeaders(request, secured) } })
  for (const [name, value] of secured) response.headers.set(name, value)
  if (!publicPages.test(request.nextUrl.pathname))
    response.headers.set('Cache-Control', 'private, no-store')
  rememberLanguage(request, response, https)
  return response
}

/** Links, cookies and the origin check are of one origin, so pages are too, whatever Host was sent. */
function appOrigin(): URL {
  return new URL(process.env.APP_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`)
}

function redirectHome(request: NextRequest, origin: URL) {
  const { pathname, search } = request.nextUrl
  const home = new URL(origin)
  home.pathname = pathname
  home.search = search
  return NextResponse.redirect(home, 307)
}

/** What the page is told; Next.js takes the nonce for its own scripts from the policy. */
function pageHeaders(request: NextRequest, secured: [string, string][]): Headers {
  const { pathname, search, searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  const policy = secured.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? ''
  headers.set('content-security-policy', policy)
  headers.set(addressHeader, pathname + search)
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
