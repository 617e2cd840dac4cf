/**
 * Things named one after another, in the reader's language: "term, renewal, notice", "duración,
 * renovación y preaviso", "有效期、续期、通知期".
 */
export const listWords = (texts: readonly string[], language: string): string =>
  // A list of units would be the plainer one, but Chinese sets no mark between units.
  new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(texts)
