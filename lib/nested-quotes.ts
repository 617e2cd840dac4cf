const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’' }

/** Words that are shown between quotation marks: in English and Chinese those within are single. */
export const nestedQuotes = (words: string, language: string): string =>
  language.startsWith('es') ? words : words.replace(/[“”]/g, (mark) => inner[mark] ?? mark)
