/** A language as a reader of another calls it, without its region: "Spanish", "inglés", "西班牙语". */
export function languageName(tag: string, language: string): string {
  const { language: base, script } = new Intl.Locale(tag)
  const named = script ? `${base}-${script}` : base
  return new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? tag
}
