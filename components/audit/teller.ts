import type { Language } from '#messages/languages.ts'
import { type Translator, translator } from '#messages/translator.ts'

/** In whose words, and in which zone's days, the trail is told. */
export type Teller = {
  language: Language
  /** The office's zone (`HOME_ZONE`). */
  zone: string
  /** The messages `audit`, `words`, `refusals`, `law`. */
  say: Translator
  words: Translator
  refusals: Translator
  law: Translator
}

/** A teller for pages, files and mails; `zone` is a time zone of the IANA list. */
export const teller = (language: Language, zone: string): Teller => ({
  language,
  zone,
  say: translator(language, 'audit'),
  words: translator(language, 'words'),
  refusals: translator(language, 'refusals'),
  law: translator(language, 'law'),
})
