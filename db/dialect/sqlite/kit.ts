import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Json, LanguageMap } from '../../values.ts'
import {
  asDeadline,
  type MoneyColumns,
  snakeCase,
  type UncertainDayColumns,
} from '../column-kinds.ts'

const day = (name: string) => text(name)
const amount = (name: string) => integer(name)
const uncertainDay = <const K extends string>(key: K) =>
  ({
    [key]: text(snakeCase(key)),
    [`${key}Lower`]: day(`${snakeCase(key)}_lower`),
    [`${key}Upper`]: day(`${snakeCase(key)}_upper`),
  }) as unknown as UncertainDayColumns<K, ReturnType<typeof day>>
const uncertainDeadline = <const K extends string>(key: K) => {
  const columns = uncertainDay(key)
  asDeadline(columns[`${key}Upper`])
  return columns
}
const money = <const K extends string>(key: K) =>
  ({
    [key]: amount(snakeCase(key)),
    [`${key}Currency`]: text(`${snakeCase(key)}_currency`),
  }) as unknown as MoneyColumns<K, ReturnType<typeof amount>, ReturnType<typeof day>>

/** The kinds of column a table may have, as SQLite stores them. The PostgreSQL kit has the same shape. */
export const sqliteKit = {
  table: sqliteTable,
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  instant: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  /** A civil date, `YYYY-MM-DD`, of no zone. */
  day,
  /** A day by which something must be done: every alarm reads this kind (`domain.md` rule 39). */
  deadline: (name: string) => asDeadline(text(name)),
  /** EDTF text with its first and last possible day: `signedOn`, `signedOnLower`, `signedOnUpper`. */
  uncertainDay,
  /** The same for what must be done by then: late after its last possible day, which is the deadline. */
  uncertainDeadline,
  /** Minor units and their ISO 4217 currency. */
  money,
  json: <T extends Json>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  languageMap: (name: string) => text(name, { mode: 'json' }).$type<LanguageMap>(),
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    text(name, {
      enum: values as unknown as [T[number], ...T[number][]],
    }).$type<T[number]>(),
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
}

export type Kit = typeof sqliteKit
