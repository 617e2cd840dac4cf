import {
  bigint,
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { asDeadline, snakeCase } from '../column-kinds.ts'
import type { Kit } from '../sqlite/kit.ts'

// By code points as SQLite sorts, whatever language the database was made for.
const text = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

const day = (name: string) => date(name, { mode: 'string' })

const uncertainDay = (key: string) => ({
  [key]: text(snakeCase(key)),
  [`${key}Lower`]: day(`${snakeCase(key)}_lower`),
  [`${key}Upper`]: day(`${snakeCase(key)}_upper`),
})

const uncertainDeadline = (key: string) => {
  const columns = uncertainDay(key)
  const last = columns[`${key}Upper`]
  if (last) asDeadline(last)
  return columns
}

const kit = {
  table: pgTable,
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  bool: (name: string) => boolean(name),
  instant: (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  day,
  deadline: (name: string) => asDeadline(day(name)),
  uncertainDay,
  uncertainDeadline,
  money: (key: string) => ({
    [key]: bigint(snakeCase(key), { mode: 'number' }),
    [`${key}Currency`]: text(`${snakeCase(key)}_currency`),
  }),
  json: (name: string) => jsonb(name),
  languageMap: (name: string) => jsonb(name),
  oneOf: (name: string) => text(name),
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
}

/** The same kinds of column as PostgreSQL stores them; cast once, so that tables are written once. */
export const postgresKit = kit as unknown as Kit
