import { type Teller, teller } from '#components/audit/teller.ts'
import type { ReportName } from '#domain/reports/schema/reports.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { type Translator, translator } from '#messages/translator.ts'

/** In whose words, and by whose clock, a report is told. */
export type ReportTeller = {
  language: Language
  /** The office's zone. */
  zone: string
  /** The messages `reports`. */
  say: Translator
  /** What a field is called, and what it means. */
  head: (field: string) => string
  meaning: (field: string) => string
  /** A code of a list in words. */
  code: (list: string, code: string) => string
  /** A name in the reader's language, else in one that it has. */
  text: (map: LanguageMap) => string
  /** Tells an entry of the trail. */
  trail: Teller
}

export function reportTeller(report: ReportName, language: Language, zone: string): ReportTeller {
  const say = translator(language, 'reports')
  const words = translator(language, 'words')
  const known = new Map<string, string>()
  return {
    language,
    zone,
    say,
    head: (field) => say(`reports.${report}.fields.${field}.head`),
    meaning: (field) => say(`reports.${report}.fields.${field}.meaning`),
    // Said a hundred thousand times over, and looked up once.
    code: (list, code) => {
      const key = `${list}.${code}`
      const said = known.get(key) ?? wordsOf(key, say, words)
      known.set(key, said)
      return said
    },
    text: (map) => localText(map, language).text,
    trail: teller(language, zone),
  }
}

function wordsOf(key: string, say: Translator, words: Translator): string {
  const own = `codes.${key}`
  return say.has(own) ? say(own) : words(key)
}
