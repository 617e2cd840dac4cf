import { type LanguageMap, localText } from '#lib/language-map.ts'

const longest = 320

type Told = { summaries: LanguageMap | null; texts: LanguageMap }

/** The one sentence that stands for a notice: its own summary, else the first of its text. */
export function leadOf({ summaries, texts }: Told, language: string) {
  const { text, lang } = localText(texts, language)
  return { text: summaries?.[lang] ?? firstSentence(text), lang }
}

/** The first sentence of a notice's text, as a card shows it; a long one is cut after a word. */
export function firstSentence(text: string): string {
  const [first = ''] = text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  const line = first.replace(/\s+/g, ' ').trim()
  // A stop ends a sentence where a space and a capital follow, or at once in Chinese.
  const [sentence = line] = line.match(/^.*?(?:[。！？]|[.!?](?=\s+\p{Lu}|$))/su) ?? []
  return sentence.length <= longest ? sentence : cut(sentence)
}

function cut(text: string): string {
  const part = Array.from(text).slice(0, longest).join('')
  const space = part.lastIndexOf(' ')
  return `${(space > longest / 2 ? part.slice(0, space) : part).trimEnd()}…`
}

/** The paragraphs of a text: what blank lines part. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A stretch of a text, and what it leads to where it made a promise. */
export type Stretch<Mark> = { text: string; mark: Mark | null }

type Quoted<Mark> = { quotation: string; mark: Mark }

/**
 * A paragraph parted where it holds a quotation, white space aside. A quotation that begins inside of
 * another ends that one's part: each leads somewhere. Of those that begin together the first stands.
 */
export function marked<Mark>(text: string, quoted: readonly Quoted<Mark>[]): Stretch<Mark>[] {
  const places = quoted
    .flatMap(({ quotation, mark }) => {
      const found = placeOf(text, quotation)
      return found ? [{ ...found, mark }] : []
    })
    .toSorted((one, other) => one.from - other.from)
  const apart = places.filter(({ from }, place) => from !== places[place - 1]?.from)
  const stretches: Stretch<Mark>[] = []
  let at = 0
  for (const [place, { from, to, mark }] of apart.entries()) {
    const end = Math.min(to, apart[place + 1]?.from ?? to)
    if (from > at) stretches.push({ text: text.slice(at, from), mark: null })
    stretches.push({ text: text.slice(from, end), mark })
    at = end
  }
  if (at < text.length) stretches.push({ text: text.slice(at), mark: null })
  return stretches
}

function placeOf(text: string, quotation: string): { from: number; to: number } | null {
  const words = quotation.trim().split(/\s+/).map(escaped)
  if (words.join('') === '') return null
  const found = new RegExp(words.join('\\s+'), 'u').exec(text)
  return found && { from: found.index, to: found.index + found[0].length }
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
