import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { type Messages, messages } from '#messages/all.ts'
import { asLanguage, type Language } from '#messages/languages.ts'
import { languageCookie, languageHeader, languageOf } from './language.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}

/** The language of the page being rendered: what proxy.ts decided, or the same rule where it did not run. */
export async function requestLanguage(): Promise<Language> {
  const asked = await headers()
  const decided = asLanguage(asked.get(languageHeader))
  if (decided) return decided
  const preferred = (await cookies()).get(languageCookie)?.value
  return languageOf({ preferred, accepted: asked.get('accept-language') })
}

/** Instants are shown in the office's zone, which their component is told: here it is never guessed. */
export default getRequestConfig(async () => {
  const locale = await requestLanguage()
  return { locale, messages: messages[locale], timeZone: 'UTC' }
})
