/** A token to look for: as it stands, or as the beginning of a longer one. */
export type QueryToken = { readonly text: string; readonly isPrefix: boolean }

/**
 * The tokens that a text is found by, in its order, doubles kept for the ranking; the same for
 * FTS5 and for `tsvector('simple')`. Accents, case, width and ligatures are folded; words are runs
 * of letters and digits; a run of Han becomes its overlapping pairs and its last character, since
 * Chinese is written without spaces. A token holds only letters and digits in lower case, so that
 * none can be an operator or end a quotation in the search syntax of a database.
 */
export function searchTokens(text: string): string[] {
  return runsIn(text).flatMap((run) => (isHan(run) ? [...pairsOf(run), lastOf(run)] : [run]))
}

/**
 * The tokens of a query, all of which have to be found; none where it holds no letter or digit.
 * The last word may be unfinished, and so is a prefix; so is a single Han character anywhere,
 * which begins a pair of the text or ends a run of it. At most 24 different tokens are kept.
 */
export function queryTokens(query: string): QueryToken[] {
  const runs = runsIn(query.slice(0, LONGEST_QUERY))
  const tokens = runs.flatMap((run, index) => {
    if (isHan(run) && charactersOf(run).length > 1) return pairsOf(run).map(exact)
    return [{ text: run, isPrefix: isHan(run) || index === runs.length - 1 }]
  })
  return Array.from(new Map(tokens.map((token) => [token.text, token])).values()).slice(0, MOST)
}

const LONGEST_QUERY = 400
const MOST = 24
const LONGEST_TOKEN = 64

/** Letters that Unicode does not decompose, though people type them without their stroke. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
}

/** Runs of Han, and runs of other letters and digits: "C919飞机" holds one of each. */
function runsIn(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
    .map((run) => (isHan(run) ? run : charactersOf(run).slice(0, LONGEST_TOKEN).join('')))
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run)
}

function pairsOf(run: string): string[] {
  const characters = charactersOf(run)
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function lastOf(run: string): string {
  return charactersOf(run).at(-1) ?? ''
}

/** By code points: 𠮷, which occurs in names, is one character and not two halves. */
function charactersOf(run: string): string[] {
  return Array.from(run)
}

function exact(text: string): QueryToken {
  return { text, isPrefix: false }
}
