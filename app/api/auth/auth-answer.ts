import { languageCookie, cookieOf } from '#app/language.ts'
import { sessionCookie, sessionToken } from '#app/session-cookie.ts'
import { memoryText, type SignInMemory, signInMemoryCookie } from '#app/sign-in-memory.ts'
import { landingOf } from '#app/landing.ts'
import { Refusal } from '#domain/outcome.ts'
import { signOut } from '#domain/sessions/commands/end-sessions.ts'
import { ownPath } from '#lib/own-path.ts'
import { translator } from '#messages/translator.ts'
import { BadRequest } from '../problem.ts'
import { bodyOf, formOf } from '../request-input.ts'
import type { Asked } from '../route-handler.ts'
import { signOutThrough } from './next-auth.ts'
import { byLink, byPassword, type Failed, type Fields, type SignedInHere } from './sign-in.ts'

/** A form that the browser sent by itself is answered with a page to go to, a script with JSON. */
type Sent = { fields: Fields; asForm: boolean }

/** Answers `/api/auth/callback/password`, `/api/auth/callback/link` and `/api/auth/signout`. */
export async function authAnswer(asked: Asked): Promise<Response> {
  const sent = await sentBy(asked.request)
  switch (asked.params.nextauth) {
    case 'callback/password':
      return await passwordAnswer(asked, sent)
    case 'callback/link':
      return await linkAnswer(asked, sent)
    case 'signout':
      return await signOutAnswer(asked, sent)
    default:
      throw new BadRequest(404, 'unknownAddress')
  }
}

async function sentBy(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: await bodyOf(request), asForm: false }
  }
  return { fields: await formOf(request, 20_000), asForm: true }
}

async function passwordAnswer(asked: Asked, sent: Sent): Promise<Response> {
  const next = ownPath(sent.fields.next)
  const outcome = await byPassword(asked, sent.fields)
  if ('session' in outcome) return await enteredAnswer(asked, sent, outcome, next)
  if (!sent.asForm) return failedAnswer(asked, outcome)
  const { email } = sent.fields
  const page = next === null ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
  return goTo(page, [
    memoryCookie({
      ...(typeof email === 'string' && { email: email.slice(0, 254) }),
      code: codeOf(outcome),
      openAgainAt: outcome.openAgainAt?.toISOString() ?? null,
    }),
  ])
}

async function linkAnswer(asked: Asked, sent: Sent): Promise<Response> {
  try {
    return await enteredAnswer(asked, sent, await byLink(asked, sent.fields), null)
  } catch (error) {
    if (!sent.asForm || !(error instanceof Refusal)) throw error
    const token = encodeURIComponent(String(sent.fields.token ?? ''))
    const code = error.problem.fields?.[0]?.code ?? error.problem.code
    return goTo(`/sign-in/link?token=${token}`, [memoryCookie({ code })])
  }
}

/** A new session in every case; the one that this browser had before is over. */
async function enteredAnswer(
  asked: Asked,
  { asForm }: Sent,
  { session, cookie }: SignedInHere,
  next: string | null,
): Promise<Response> {
  const { name } = sessionCookie()
  const before = await sessionToken(cookieOf(asked.request, name))
  if (before) await signOut(asked.world, before, asked.requestId)
  const cookies = [cookie, forgetMemory]
  if (session.language) cookies.push(languageChoice(session.language))
  const page = next ?? (await landingOf(asked.world, session.role))
  return asForm ? goTo(page, cookies) : withCookies(Response.json({ next: page }), cookies)
}

async function signOutAnswer(asked: Asked, { asForm }: Sent): Promise<Response> {
  const cookie = cookieOf(asked.request, sessionCookie().name)
  const token = await sessionToken(cookie)
  if (token) await signOut(asked.world, token, asked.requestId)
  const cookies = cookie && token ? await signOutThrough(cookie) : []
  const page = '/sign-in'
  return asForm ? goTo(page, cookies) : withCookies(Response.json({ next: page }), cookies)
}

const codeOf = ({ openAgainAt }: Failed) =>
  openAgainAt ? 'session.closedForNow' : 'session.wrongPassword'

/** The same answer whether there is such an account or not. */
function failedAnswer({ language, requestId, world }: Asked, failed: Failed): Response {
  const code = codeOf(failed)
  const title = translator(language, 'refusals')('session.wrongPassword')
  const status = failed.openAgainAt ? 429 : 401
  const openAgainAt = failed.openAgainAt?.toISOString() ?? null
  const body = { type: `/docs/api#${code}`, title, status, code, requestId, openAgainAt }
  const wait = failed.openAgainAt ? failed.openAgainAt.getTime() - world.now().getTime() : 0
  return Response.json(body, {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      ...(wait > 0 && { 'Retry-After': String(Math.ceil(wait / 1_000)) }),
    },
  })
}

const goTo = (page: string, cookies: string[]) =>
  withCookies(new Response(null, { status: 303, headers: { Location: page } }), cookies)

function withCookies(response: Response, cookies: string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

const aside = () =>
  `Path=/; SameSite=Lax; HttpOnly${sessionCookie().options.secure ? '; Secure' : ''}`

const memoryCookie = (memory: SignInMemory) =>
  `${signInMemoryCookie}=${memoryText(memory)}; Max-Age=60; ${aside()}`

const forgetMemory = `${signInMemoryCookie}=; Max-Age=0; Path=/`

const languageChoice = (language: string) =>
  `${languageCookie}=${language}; Max-Age=${365 * 24 * 60 * 60}; ${aside()}`
