import { decode } from 'next-auth/jwt'
import { opened } from './world.ts'

/** The cookie's name and how it is set; over https no other host and no plain http can plant one. */
export function sessionCookie() {
  const secure = opened().settings.appOrigin.startsWith('https:')
  return {
    name: secure ? '__Host-convenio-session' : 'convenio-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}

/** What next-auth's cookie is sealed with; `cli/serve.ts` makes one where the environment has none. */
export function authSecret(): string {
  const { authSecret } = opened().settings
  if (!authSecret) throw new Error('AUTH_SECRET is not set; `convenio serve` sets it.')
  return authSecret
}

/** As many seals as are remembered; a session's cookie is opened again when they are forgotten. */
const most = 1_000
const unsealed = new Map<string, string>()

/**
 * The session's secret inside the cookie that next-auth sealed, or null when it is none of ours.
 * Opening a seal costs more than asking the database whether the session is alive, which is done at
 * every request all the same; so what a seal holds is remembered.
 */
export async function sessionToken(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const known = unsealed.get(cookie)
  if (known !== undefined) return known
  const content = await decode({ token: cookie, secret: authSecret() }).catch(() => null)
  if (typeof content?.sid !== 'string') return null
  if (unsealed.size >= most) unsealed.clear()
  unsealed.set(cookie, content.sid)
  return content.sid
}
