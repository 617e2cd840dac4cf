import { type SQL, sql } from 'drizzle-orm'
import { type QueryToken, queryTokens, searchTokens } from '#lib/search-tokens.ts'
import type { Reader, Writer } from '../reader.ts'

/** What an agreement is found by: its title and numbers, and the rest of its words, in any language. */
export interface AgreementWords {
  title: string
  body: string
}

/** Makes the agreement found by these words, and no longer by those that it was found by before. */
export async function indexAgreement(
  tx: Writer,
  agreementId: string,
  { title, body }: AgreementWords,
): Promise<void> {
  await storeTokens(tx, agreementId, tokensOf(title), tokensOf(body))
}

/**
 * A condition on `agreements`: the query's words all occur, the last one perhaps unfinished. Null where
 * the query holds no letter or digit, and so names nothing to look for.
 */
export function agreementMatches({ dialect, tables }: Reader, query: string): SQL | null {
  const tokens = queryTokens(query)
  if (tokens.length === 0) return null
  const found = dialect === 'sqlite' ? sqliteMatches(tokens) : postgresMatches(tokens)
  return sql`${tables.agreements.id} IN (${found})`
}

/**
 * The same condition, asked of one agreement after another: for a walk that ends before all that match
 * are looked up. SQLite looks for the tokens in the text that it keeps, which costs less than asking
 * the index for each.
 */
export function agreementHolds({ dialect, tables }: Reader, query: string): SQL | null {
  const tokens = queryTokens(query)
  if (tokens.length === 0) return null
  const holds =
    dialect === 'sqlite'
      ? sql.join(tokens.map(textHolds), sql` AND `)
      : sql`tokens @@ ${postgresMatch(tokens)}::tsquery`
  return sql`EXISTS (SELECT 1 FROM agreement_words WHERE agreement_id = ${tables.agreements.id} AND ${holds})`
}

/**
 * What to count agreements from where they are narrowed by a query's words, and the condition that
 * says it: the index is read from its beginning, so that a count with a limit ends there.
 */
export function matchesFrom({ dialect }: Reader, query: string): { from: SQL; where: SQL } | null {
  const tokens = queryTokens(query)
  if (tokens.length === 0) return null
  if (dialect !== 'sqlite') {
    return {
      from: sql`agreement_words JOIN agreements ON agreements.id = agreement_words.agreement_id`,
      where: sql`agreement_words.tokens @@ ${postgresMatch(tokens)}::tsquery`,
    }
  }
  return {
    from: sql`agreement_search
      CROSS JOIN agreement_words ON agreement_words.row = agreement_search.rowid
      CROSS JOIN agreements ON agreements.id = agreement_words.agreement_id`,
    where: sql`agreement_search MATCH ${sqliteMatch(tokens)}`,
  }
}

async function storeTokens(
  tx: Writer,
  agreementId: string,
  title: string[],
  body: string[],
): Promise<void> {
  const texts = sql`${agreementId}, ${title.join(' ')}, ${body.join(' ')}`
  if (tx.dialect === 'sqlite') {
    await tx.rows(sql`
      INSERT INTO agreement_words (agreement_id, title, body) VALUES (${texts})
      ON CONFLICT (agreement_id) DO UPDATE SET title = excluded.title, body = excluded.body
      RETURNING agreement_id`)
    return
  }
  await tx.rows(sql`
    INSERT INTO agreement_words (agreement_id, title, body, tokens)
    VALUES (${texts}, ${tsvector(title, body)}::tsvector)
    ON CONFLICT (agreement_id) DO UPDATE
    SET title = excluded.title, body = excluded.body, tokens = excluded.tokens
    RETURNING agreement_id`)
}

/** A text's tokens, up to what PostgreSQL can hold of one record (1 MB with their places). */
function tokensOf(text: string): string[] {
  let left = 120_000
  return searchTokens(text).filter((token) => (left -= token.length + 1) >= 0)
}

/** Tokens are letters and digits, so quotes are all that FTS5's syntax asks for. */
function sqliteMatches(tokens: QueryToken[]): SQL {
  return sql`SELECT agreement_id FROM agreement_words WHERE row IN
    (SELECT rowid FROM agreement_search WHERE agreement_search MATCH ${sqliteMatch(tokens)})`
}

const sqliteMatch = (tokens: QueryToken[]) =>
  tokens.map(({ text, isPrefix }) => `"${text}"${isPrefix ? '*' : ''}`).join(' ')

/** Tokens stand between spaces, each once for each time that it occurs. */
const textHolds = ({ text, isPrefix }: QueryToken): SQL =>
  sql`instr(' ' || title || ' ' || body || ' ', ${isPrefix ? ` ${text}` : ` ${text} `}) > 0`

/** Cast, not parsed by to_tsquery: PostgreSQL's own idea of a word must not come in. */
function postgresMatches(tokens: QueryToken[]): SQL {
  return sql`SELECT agreement_id FROM agreement_words WHERE tokens @@ ${postgresMatch(tokens)}::tsquery`
}

const postgresMatch = (tokens: QueryToken[]) =>
  tokens.map(({ text, isPrefix }) => `'${text}'${isPrefix ? ':*' : ''}`).join(' & ')

/** Each token with its place; those of the title weigh A. */
export function tsvector(title: string[], body: string[]): string {
  const placed = (token: string, place: number, weight: string) =>
    `'${token}':${Math.min(place, 16_383)}${weight}`
  return [
    ...title.map((token, index) => placed(token, index + 1, 'A')),
    ...body.map((token, index) => placed(token, title.length + index + 1, '')),
  ].join(' ')
}
