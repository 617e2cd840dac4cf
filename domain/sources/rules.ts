import type { FieldProblem } from '../outcome.ts'

/** A stretch of a text, in UTF-16 units; `to` is the first that no longer belongs to it. */
export type Span = { from: number; to: number }

/** A stretch of a text between two marks, with what is read from it. */
export type Segment = { text: string; facts: readonly string[] }

/**
 * Where a quotation stands in a text, or null where it does not. White space counts as one space,
 * and quotation marks and dashes of all forms as one, as people copy them; `…` and `[…]` leave words
 * out, so that a quotation may be in several stretches, in their order.
 */
export function spansOf(text: string, quotation: string): Span[] | null {
  const { plain, places } = plainForm(text)
  const spans: Span[] = []
  let after = 0
  for (const part of quotation.split(leftOut)) {
    const wanted = plainForm(part).plain.trim()
    if (wanted === '') continue
    const at = plain.indexOf(wanted, after)
    if (at < 0) return null
    after = at + wanted.length
    spans.push({ from: places[at] ?? 0, to: (places[after - 1] ?? 0) + 1 })
  }
  return spans.length > 0 ? spans : null
}

/** Whether a quotation stands in a text; null where the text is not kept, or nothing is quoted. */
export const isFoundIn = (text: string | null, quotation: string | null): boolean | null =>
  text === null || quotation === null ? null : spansOf(text, quotation) !== null

/** In which paragraph of a text a quotation begins, counted from 1; null where it does not stand there. */
export function paragraphOf(text: string, quotation: string): number | null {
  const [first] = spansOf(text, quotation) ?? []
  if (!first) return null
  return paragraphsIn(text).filter(({ from }) => from <= first.from).length
}

/**
 * A text by its paragraphs, each cut where a quotation begins or ends, so that every stretch names
 * all facts that are read from it. Together the stretches are the text, but for its line ends.
 */
export function markedParagraphs(
  text: string,
  quoted: readonly { id: string; quotation: string | null }[],
): Segment[][] {
  const marks = quoted.flatMap(({ id, quotation }) =>
    (quotation === null ? [] : (spansOf(text, quotation) ?? [])).map((span) => ({ id, ...span })),
  )
  return paragraphsIn(text).map(({ from, to }) => segmentsOf(text, marks, { from, to }))
}

type Quoted = {
  quotation: string | null
  quotationLanguage: string | null
  certainty: string | null
}

/** What is quoted is quoted in a language, and read with some certainty. */
export const quotationProblems = (said: Quoted): FieldProblem[] =>
  said.quotation === null
    ? []
    : (['quotationLanguage', 'certainty'] as const).flatMap((path) =>
        said[path] === null ? [{ path, code: 'required' }] : [],
      )

const leftOut = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*/

/** The text as it is compared, and where each of its characters stands in the text as it is. */
function plainForm(text: string): { plain: string; places: number[] } {
  let plain = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = comparable(text[at] ?? '')
    if (character === ' ' && plain.endsWith(' ')) continue
    plain += character
    places.push(at)
  }
  return { plain, places }
}

function comparable(character: string): string {
  if (/\s/.test(character)) return ' '
  if (/[‘’‚‛′`´]/.test(character)) return "'"
  if (/[“”„‟″«»「」『』]/.test(character)) return '"'
  return /[‐‑‒–—―−]/.test(character) ? '-' : character
}

/** Lines with something on them. */
function paragraphsIn(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
  }))
}

function segmentsOf(
  text: string,
  marks: readonly (Span & { id: string })[],
  { from, to }: Span,
): Segment[] {
  const here = marks.filter((mark) => mark.from < to && mark.to > from)
  const cuts = [from, to, ...here.flatMap((mark) => [mark.from, mark.to])]
    .filter((cut) => cut >= from && cut <= to)
    .toSorted((one, other) => one - other)
  return [...new Set(cuts)].slice(0, -1).map((start, place, all) => {
    const end = all[place + 1] ?? to
    const over = here.filter((mark) => mark.from <= start && mark.to >= end)
    return { text: text.slice(start, end), facts: [...new Set(over.map(({ id }) => id))] }
  })
}
