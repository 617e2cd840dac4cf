import { useLocale } from 'next-intl'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Props = { names: LanguageMap; familyNames: LanguageMap | null }

/** A name in the order of the person's own culture, with the family's part of it in capitals. */
export function PersonName({ names, familyNames }: Props) {
  const language = useLocale()
  const { text, lang } = localText(names, language)
  const family = familyNames?.[lang]
  const at = family ? text.indexOf(family) : -1
  const marked =
    family && at >= 0 ? (
      <>
        {text.slice(0, at)}
        <span className="uppercase">{family}</span>
        {text.slice(at + family.length)}
      </>
    ) : (
      text
    )
  return lang === language ? marked : <span lang={lang}>{marked}</span>
}
