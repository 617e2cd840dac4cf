import { searchTokens } from '#lib/search-tokens.ts'

/** The words that some names are found by, each once. */
export const tokensOfNames = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.flatMap((name) => (name === null ? [] : searchTokens(name)))),
]
