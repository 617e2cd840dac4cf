import known from './common-passwords.json' with { type: 'json' }

export const shortestPassword = 15
export const longestPassword = 128

/** What is wrong with a password; names a sentence of the messages. */
export type PasswordProblem =
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordPersonal'
  | 'passwordCommon'

/**
 * Why a password can't be taken, or null (NIST SP 800-63B: length, and a list of what is tried first,
 * instead of rules on characters). `about` are the words that whoever guesses would begin with: the
 * person's name and e-mail, the program's name.
 */
export function passwordProblem(
  password: string,
  about: readonly string[],
): PasswordProblem | null {
  const length = [...password.normalize('NFKC')].length
  if (length < shortestPassword) return 'passwordTooShort'
  if (length > longestPassword) return 'passwordTooLong'
  const text = folded(password)
  if (about.flatMap(wordsOf).some((word) => text.includes(word))) return 'passwordPersonal'
  return isCommon(text) ? 'passwordCommon' : null
}

/** Case, accents and what stands between the letters make a password no harder to guess. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/@/g, 'a')
    .replace(/\$/g, 's')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The words of a name or an e-mail that are long enough to mean something; two in Chinese. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(folded)
    .filter((word) => word.length >= (/\p{Script=Han}/u.test(word) ? 2 : 4))

const long = new Set(known.long.split(' '))
const short = new Set(known.short.split(' '))
const shortest = 4
const longest = Math.max(...[...short].map((word) => word.length))

/** Among the passwords of the lists, one short text over and over, or two of their pieces in a row. */
function isCommon(text: string): boolean {
  if (long.has(text) || isRepeated(text) || new Set(text).size < 5) return true
  const { pieces, unexplained } = takenApart(text)
  return pieces.size <= 2 && unexplained < 5
}

function isRepeated(text: string): boolean {
  const period = text.length - longestBorder(text)
  return period < shortestPassword && period * 2 <= text.length
}

/** The length of the longest beginning that is also the end: what remains is the shortest period. */
function longestBorder(text: string): number {
  const borders = [0]
  let border = 0
  for (let at = 1; at < text.length; at++) {
    while (border > 0 && text[at] !== text[border]) border = borders[border - 1] ?? 0
    if (text[at] === text[border]) border++
    borders.push(border)
  }
  return border
}

/** The well-known pieces that a text is made of, longest first from the left, and what is left over. */
function takenApart(text: string): { pieces: Set<string>; unexplained: number } {
  const pieces = new Set<string>()
  let unexplained = 0
  for (let at = 0; at < text.length; ) {
    const run = runLength(text, at)
    const word = wordAt(text, at)
    if (word && word.length >= run) pieces.add(word)
    else if (run >= 3) pieces.add('run')
    else unexplained++
    at += word && word.length >= run ? word.length : run >= 3 ? run : 1
  }
  return { pieces, unexplained }
}

function wordAt(text: string, at: number): string | undefined {
  for (let length = longest; length >= shortest; length--) {
    const part = text.slice(at, at + length)
    if (part.length < length) continue
    if (short.has(part)) return part
    const spelt = part.replace(/[013457]/g, (digit) => spellings[digit] ?? digit)
    if (short.has(spelt)) return spelt
  }
  return undefined
}

const spellings: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
}

// Neighbours on keyboards and in the alphabet, in both directions.
const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const columns = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm']
const backwards = (row: string) => [...row].reverse().join('')
const follows = new Set(
  [...rows, ...columns]
    .flatMap((row) => [row, backwards(row)])
    .flatMap((row) => [...row].slice(1).map((letter, index) => `${row[index]}${letter}`)),
)

/** How far characters that are the same, or next to each other, go on from here. */
function runLength(text: string, from: number): number {
  let at = from + 1
  const isSame = text[from] === text[at]
  const goesOn = () =>
    isSame ? text[at] === text[from] : follows.has(`${text[at - 1]}${text[at]}`)
  while (at < text.length && goesOn()) at++
  return at - from
}
