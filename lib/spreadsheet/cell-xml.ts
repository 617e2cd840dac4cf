import type { SheetColumn } from '../spreadsheet.ts'

type Kind = SheetColumn<never>['kind']

/** Places in the list of styles (`parts.ts`). */
const styles = { head: 1, text: 2, number: 3, date: 4, moment: 5 } as const

/** What there is to show in a cell; an empty one is not written. */
export const isShown = (content: string | number | null | undefined): content is string | number =>
  content !== null && content !== undefined && content !== ''

export const headXml = (header: string, place: number): string =>
  textXml(header, `${columnName(place)}1`, styles.head)

/** A number or a date that is none, by some mistake or because Excel knows no such day, is text. */
export function cellXml(kind: Kind, content: string | number, at: string): string {
  const value = kind === 'text' ? null : numeric(kind, content)
  if (value === null) return textXml(String(content), at, styles.text)
  return `<c r="${at}" s="${styles[kind]}"><v>${value}</v></c>`
}

/** A, B, ... Z, AA: the name of a column, counted from 0. */
export function columnName(place: number): string {
  const known = names[place]
  if (known !== undefined) return known
  const last = String.fromCharCode(65 + (place % 26))
  const name = place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last
  names[place] = name
  return name
}

const names: string[] = []

function numeric(kind: Kind, content: string | number): number | string | null {
  if (kind === 'number') return numberOf(content)
  const shape = kind === 'date' ? DAY : MOMENT
  if (typeof content !== 'string' || !shape.test(content) || content < firstDay) return null
  const moment = kind === 'date' ? content : `${content.replace(' ', 'T')}Z`
  const serial = Date.parse(moment) / 86_400_000 + daysBeforeUnix
  return Number.isNaN(serial) ? null : serial
}

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/
/** Excel has a 29 February 1900, which never was: days before differ between programs. */
const firstDay = '1900-03-01'
/** From 30 December 1899 to 1 January 1970. */
const daysBeforeUnix = 25_569

const DECIMAL = /^-?\d+(\.\d+)?$/
/** More digits than these a spreadsheet would lose. */
const mostDigits = 15

function numberOf(content: string | number): number | string | null {
  if (typeof content === 'number') return Number.isFinite(content) ? content : null
  const fits = DECIMAL.test(content) && content.replace(/[-.]/g, '').length <= mostDigits
  return fits ? content : null
}

const textXml = (text: string, at: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut(text))}</t></is></c>`

/** Excel takes no longer text in a cell, and calls the file damaged. */
const mostCharacters = 32_767
const cutMark = ' […]'

function cut(text: string): string {
  if (text.length <= mostCharacters) return text
  const kept = text.slice(0, mostCharacters - cutMark.length)
  // Not in the middle of a character outside of the basic plane.
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + cutMark
}

/**
 * XML 1.0 has no control characters, and reads a return as a line feed: they are written as
 * `_x000D_` (ISO/IEC 29500-1, 22.9.2.19), and so is what looks like that already. Half of a
 * surrogate pair is no character, and becomes U+FFFD.
 */
export function escaped(text: string): string {
  return UNSAFE.test(text) ? text.replaceAll(EACH_UNSAFE, safe) : text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Cs}]|_x[0-9A-Fa-f]{4}_/u
const EACH_UNSAFE = new RegExp(UNSAFE.source, 'gu')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function safe(found: string): string {
  if (found.startsWith('_x')) return `_x005F${found}`
  const code = found.charCodeAt(0)
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return entities[found] ?? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`
}
