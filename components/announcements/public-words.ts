import { messages } from '#messages/all.ts'
import { type Language, languages } from '#messages/languages.ts'

const wordsOf = (language: Language) => {
  const { publicPages, frame } = messages[language]
  return { publicPages: { notice: publicPages.notice }, frame: { ui: { crumbs: frame.ui.crumbs } } }
}

/** What stands around a notice on its public page, in every language: its preview shows them all. */
export const publicWords = Object.fromEntries(
  languages.map((language) => [language, wordsOf(language)]),
) as Record<Language, ReturnType<typeof wordsOf>>
export type PublicWords = typeof publicWords
