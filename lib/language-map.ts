/** Names and titles by language: BCP 47 tag to text, at least one entry (`contract.md`, Shapes). */
export type LanguageMap = Readonly<Record<string, string>>

/** A text and the language it is in, for the `lang` attribute where it differs from the page's. */
export type LocalText = { readonly text: string; readonly lang: string }

/**
 * The text of a map for a reader of `language`: that language exactly, else one of the same base
 * language, else English, else the first that was written. Blank texts count as absent. Throws a
 * RangeError for a map with no text at all, which no schema lets in.
 */
export function localText(map: LanguageMap, language: string): LocalText {
  // Nearly always it is there as it is asked for, and a file asks for it in each of its cells.
  const own = map[language]
  if (own !== undefined && own.trim() !== '') return { text: own, lang: language }
  const written = Object.entries(map).filter(([, text]) => text.trim() !== '')
  const [lang, text] =
    (written.length === 1 ? written[0] : undefined) ??
    firstIn(written, (tag) => tag === language.toLowerCase()) ??
    firstIn(written, (tag) => base(tag) === base(language)) ??
    firstIn(written, (tag) => tag === 'en') ??
    firstIn(written, (tag) => base(tag) === 'en') ??
    written[0] ??
    noText()
  return { text, lang }
}

type Entry = [lang: string, text: string]

/** Tags are compared without case: `zh-cn` and `zh-CN` are one language (RFC 5646, 2.1.1). */
function firstIn(entries: Entry[], wanted: (tag: string) => boolean): Entry | undefined {
  return entries.find(([tag]) => wanted(tag.toLowerCase()))
}

function base(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}

function noText(): never {
  throw new RangeError('A language map without any text')
}
