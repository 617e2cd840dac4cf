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

/** The session's secret inside the cookie that next-auth sealed, or null when it is none of ours. */
export async function sessionToken(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const content = await decode({ token: cookie, secret: authSecret() }).catch(() => null)
  return typeof content?.sid === 'string' ? content.sid : null
}
