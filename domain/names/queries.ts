import { and, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { type QueryToken, queryTokens } from '#lib/search-tokens.ts'
import type { NamedKind } from './schema.ts'

/** Of characters that no token holds, the last: it ends the range of what begins with a text. */
const last = '\u{10FFFF}'

/**
 * A condition on records of a kind: each word that was typed begins a word of one of the record's
 * names, in whatever language and script, without regard to accents. `id` is the record's column.
 * What holds no letter or digit names nothing, and finds nothing.
 */
export function isNamedLike(db: Reader, kind: NamedKind, id: AnySQLiteColumn, typed: string): SQL {
  const tokens = queryTokens(typed)
  if (tokens.length === 0) return sql`1 = 0`
  const found = tokens.map((token) => inArray(id, recordsWith(db, kind, tokenIs(db, token))))
  return sql`(${and(...found)})`
}

/** A condition on records of a kind: all of these words stand in their names, whole. */
export const hasWords = (
  db: Reader,
  kind: NamedKind,
  id: AnySQLiteColumn,
  words: readonly string[],
): SQL | undefined =>
  and(
    ...words.map((word) =>
      inArray(id, recordsWith(db, kind, eq(db.tables.nameTokens.token, word))),
    ),
  )

function recordsWith(db: Reader, kind: NamedKind, condition: SQL | undefined) {
  const { nameTokens } = db.tables
  return db
    .select({ id: nameTokens.recordId })
    .from(nameTokens)
    .where(and(eq(nameTokens.kind, kind), condition))
}

/** Every word may be unfinished; a pair of Chinese characters is whole. */
function tokenIs(db: Reader, { text, isPrefix }: QueryToken): SQL | undefined {
  const { token } = db.tables.nameTokens
  if (!isPrefix && isHan(text)) return eq(token, text)
  return and(gte(token, text), lt(token, `${text}${last}`))
}

const isHan = (text: string) => /^\p{Script=Han}/u.test(text)
