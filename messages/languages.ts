/** The languages that Convenio speaks, as BCP 47 tags; the first is spoken when nothing else is asked. */
export const languages = ['en', 'es', 'zh-CN'] as const

export type Language = (typeof languages)[number]

/** Each language's name in itself, as a reader looks for it in a list. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  'zh-CN': '中文',
}

/** The language of ours that serves a reader of `tag` (`es-PE` is served in `es`), or undefined. */
export function asLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language.toLowerCase().split('-')[0] === primary)
}
