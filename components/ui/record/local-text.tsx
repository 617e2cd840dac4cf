import { useLocale } from 'next-intl'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** A name or title in the reader's language, else in one it has, marked as such for voice and type. */
export function LocalText({ of }: { of: LanguageMap }) {
  const language = useLocale()
  const { text, lang } = localText(of, language)
  return lang === language ? text : <span lang={lang}>{text}</span>
}
