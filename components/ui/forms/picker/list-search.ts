import { searchTokens } from '#lib/search-tokens.ts'
import type { Picked } from './picked.ts'
import type { Search } from './use-found.ts'

/** A short list is searched by the words of its texts, in the browser. */
export function listSearch(options: readonly Picked[]): Search {
  const searched = options.map((picked) => ({ picked, tokens: searchTokens(picked.text) }))
  return async (words) => {
    const wanted = searchTokens(words)
    return searched
      .filter(({ tokens }) =>
        wanted.every((word) => tokens.some((token) => token.startsWith(word))),
      )
      .map(({ picked }) => picked)
  }
}
