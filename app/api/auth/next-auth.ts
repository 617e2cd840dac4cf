import { createHash } from 'node:crypto'
import NextAuth, { type AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { authSecret, sessionCookie } from '#app/session-cookie.ts'
import { opened } from '#app/world.ts'
import { log } from '#lib/log.ts'
import { newSecret } from '#lib/secrets.ts'

/** The two ways in, as next-auth knows them. */
export type Provider = 'password' | 'link'

/**
 * Lets next-auth sign somebody in by one of its providers: `authorize` gives the secret of the session
 * that it began, or null. Answers the `Set-Cookie` header in which the library sealed that secret, and
 * nothing else of anybody. What `authorize` throws is thrown here; the library would hide it.
 */
export async function signInThrough(
  provider: Provider,
  authorize: () => Promise<string | null>,
): Promise<string | null> {
  let failure: unknown
  const providers = [
    Credentials({
      id: provider,
      name: provider,
      credentials: {},
      authorize: async () => {
        const sid = await authorize().catch((error) => {
          failure = error
          return null
        })
        return sid === null ? null : { id: sid }
      },
    }),
  ]
  const cookies = await answeredCookies(['callback', provider], { ...setUp(), providers })
  if (failure) throw failure
  return cookies.find((one) => one.startsWith(`${sessionCookie().name}=`)) ?? null
}

/** Lets next-auth take its cookie back; gives the `Set-Cookie` headers. */
export async function signOutThrough(cookie: string): Promise<string[]> {
  const cookies = await answeredCookies(['signout'], { ...setUp(), providers: [] }, cookie)
  return cookies.filter((one) => one.startsWith(`${sessionCookie().name}=`))
}

function setUp(): Omit<AuthOptions, 'providers'> {
  const { settings } = opened()
  // The library reads its address there alone.
  process.env.NEXTAUTH_URL = settings.appOrigin
  const maxAge = Math.floor(settings.sessionLife / 1_000)
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge },
    jwt: { maxAge },
    cookies: { sessionToken: sessionCookie() },
    callbacks: { jwt: ({ token, user }) => (user ? { sid: user.id } : token) },
    logger: {
      error: (code, details) => log.error({ code, details }, 'next-auth'),
      warn: (code) => log.warn({ code }, 'next-auth'),
      debug: () => {},
    },
  }
}

/**
 * Calls the library's handler, and gives the cookies that it sets. It never sees the browser's request:
 * where that comes from was checked by our own wrapper. So it is shown a token of its own making, and
 * the form can be sent without any script.
 */
async function answeredCookies(
  action: string[],
  options: AuthOptions,
  cookie?: string,
): Promise<string[]> {
  const token = newSecret()
  const proof = createHash('sha256').update(`${token}${options.secret}`).digest('hex')
  const { name, options: ours } = sessionCookie()
  const request = {
    method: 'POST',
    headers: {},
    query: { nextauth: action },
    body: { csrfToken: token, json: 'true' },
    cookies: {
      [`${ours.secure ? '__Host-' : ''}next-auth.csrf-token`]: `${token}|${proof}`,
      ...(cookie && { [name]: cookie }),
    },
  }
  const answer = new Answer()
  await NextAuth(request as never, answer as never, options)
  return answer.cookies()
}

/** As much of a response as the library writes to. */
class Answer {
  readonly #headers = new Map<string, unknown>()

  status() {
    return this
  }

  json() {}

  send() {}

  end() {}

  getHeader(name: string) {
    return this.#headers.get(name.toLowerCase())
  }

  setHeader(name: string, value: unknown) {
    this.#headers.set(name.toLowerCase(), value)
    return this
  }

  cookies(): string[] {
    return [this.getHeader('set-cookie') ?? []].flat() as string[]
  }
}
