import { cookies } from 'next/headers'

/** What a sign-in page says again after a form that was sent without script failed. */
export type SignInMemory = { email?: string; code: string; openAgainAt?: string | null }

/** Lives for a minute, so that neither e-mail nor failure stands in an address. */
export const signInMemoryCookie = 'convenio-sign-in'

export const memoryText = (memory: SignInMemory): string =>
  Buffer.from(JSON.stringify(memory)).toString('base64url')

/** What the last try of this browser ended with, if that was just now. */
export async function signInMemory(): Promise<SignInMemory | null> {
  const text = (await cookies()).get(signInMemoryCookie)?.value
  if (!text) return null
  try {
    const memory = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as SignInMemory
    return typeof memory?.code === 'string' ? memory : null
  } catch {
    return null // somebody else's cookie of that name says nothing to us
  }
}
