import { dayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { daysTyped } from '#lib/typed-days.ts'
import { healths } from '#domain/milestones/schema/words.ts'
import type { Row } from '../sheet/rows.ts'
import {
  type Field,
  isDayField,
  isNamed,
  isText,
  type Named,
  type Values,
  withText,
} from '../sheet/values.ts'
import { type codesIn, waitsShown, waitsTyped } from '../sheet/waits.ts'
import { isSaid, type NamesKnown } from './names-known.ts'

/** How cells are read and written: for whom, in which language their texts are, and by which names. */
export type Reading = {
  /** The reader's language. */
  language: string
  /** The language in which titles and results are typed. */
  texts: string
  /** How a milestone stands, in the reader's words. */
  health: (code: (typeof healths)[number]) => string
  names: NamesKnown
  /** The numbers of the rows, as they are now. */
  codes: () => ReturnType<typeof codesIn>
}

/** What a cell shows; `elsewhere` where the text is of another language than the one that is typed. */
export type Shown = { text: string; lang?: string | undefined; elsewhere?: boolean }

const nothing: Shown = { text: '' }

export function cellShown({ values }: Pick<Row, 'values'>, field: Field, reading: Reading): Shown {
  const value = values[field]
  if (isText(field)) return textShown(value as LanguageMap, reading.texts)
  if (isNamed(field)) return (value as Named | null) ?? nothing
  if (field === 'after') return { text: waitsShown(values.after, reading.codes()) }
  if (isDayField(field))
    return { text: isDay(value) ? dayWords(value, reading.language) : String(value) }
  const health = healths.find((code) => code === value)
  return { text: health ? reading.health(health) : String(value) }
}

function textShown(map: LanguageMap, texts: string): Shown {
  if (map[texts]) return { text: map[texts], lang: texts }
  return Object.keys(map).length === 0 ? nothing : { ...localText(map, texts), elsewhere: true }
}

/** What is put into the cell where it is typed in: a text of another language is not typed over. */
export const cellTyped = (row: Pick<Row, 'values'>, field: Field, reading: Reading): string => {
  const { text, elsewhere } = cellShown(row, field, reading)
  return elsewhere ? '' : text
}

/** A cell's content as it was typed; what can't be understood stays as text, and is said to be so. */
export function cellRead(
  row: Pick<Row, 'values'>,
  field: Field,
  typed: string,
  reading: Reading,
): Values[Field] {
  const text = typed.trim()
  if (isText(field)) return withText(row.values[field] as LanguageMap, reading.texts, text)
  if (isDayField(field)) {
    const days = daysTyped(text)
    return days.length === 1 && days[0] ? days[0] : text
  }
  if (field === 'after') return waitsTyped(text, reading.codes())
  if (isNamed(field)) return text === '' ? null : namedBy(field, text, reading.names)
  return healths.find((code) => isSaid(text, [code, reading.health(code)])) ?? text
}

function namedBy(field: Field, text: string, names: NamesKnown): Named {
  const list = field === 'area' ? names.areas : names.bodies
  const found = list.filter(({ said }) => isSaid(text, said))
  return found.length === 1 && found[0] ? found[0].named : { id: null, text }
}
