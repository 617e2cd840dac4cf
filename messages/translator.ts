import { createTranslator } from 'next-intl'
import { type Namespace, messages } from './all.ts'
import type { Language } from './languages.ts'

export type Values = Record<string, string | number | Date>

/** Says a message by its key; `has` tells whether there is one, for keys that come from codes. */
export type Translator = {
  (key: string, values?: Values): string
  has: (key: string) => boolean
  /** The message as it is written. */
  raw: (key: string) => string
}

const made = new Map<string, Translator>()

/**
 * The messages of one namespace in one language, for where there is no React: API, command line,
 * exports. Keys are not checked by type here, because they are often built from codes; an unknown
 * key is said as itself.
 */
export function translator(language: Language, namespace: Namespace): Translator {
  const name = `${language} ${namespace}`
  const known = made.get(name)
  if (known) return known
  const spoken = createTranslator({ locale: language, messages: messages[language], namespace })
  const loose = keptWhole(spoken as unknown as Translator)
  made.set(name, loose)
  return loose
}

/** Most messages take no values, and a file says the same few in each of its rows: they are kept. */
function keptWhole(spoken: Translator): Translator {
  const said = new Map<string, string>()
  const say = (key: string, values?: Values) => {
    if (values) return spoken(key, values)
    const known = said.get(key)
    if (known !== undefined) return known
    const message = spoken(key)
    if (spoken.has(key)) said.set(key, message)
    return message
  }
  return Object.assign(say, { has: spoken.has, raw: spoken.raw })
}
