import { type QueryToken, queryTokens } from '#lib/search-tokens.ts'
import { type Caller, readable } from './caller.ts'
import { type Files, quoted, type Row } from './database.ts'
import { stateColumn } from './state.ts'

const countedTo = 1_000

// The index on (agreement, position) gives the bodies in their order.
const columns = `
  a.id, a.reference, a.titles, a.counterpart_country, a.signed_at, a.level, a.kind,
  (SELECT group_concat('{"id":"' || p.id || '","names":' || p.names
      || ',"acronym":' || json_quote(p.acronym) || '}')
    FROM agreement_parties ap JOIN parties p ON p.id = ap.party_id
    WHERE ap.agreement_id = a.id AND ap.side = 'counterpart'),
  a.signed_on, a.signed_on_lower, a.signed_on_upper, ${stateColumn('a')}, d.id, d.code,
  a.entered_into_force_on, a.entered_into_force_on_lower, a.entered_into_force_on_upper,
  a.in_force_until`

/** The index is read from its beginning, and no further than is counted. */
const matching = `agreement_search CROSS JOIN agreement_words w
  ON w.row = agreement_search.rowid
  CROSS JOIN agreements a ON a.id = w.agreement_id`

const filters = {
  country: 'a.counterpart_country = ?',
  kind: 'a.kind = ?',
} as const

/** A page of agreements, latest signing first; what is not signed would come after all of these. */
export function list(files: Files, caller: Caller, query: URLSearchParams, today: string): string {
  const limit = Number(query.get('limit') ?? 25)
  const mine = readable(caller, 'a', 'a.id')
  const asked = (['country', 'kind'] as const).filter((name) => query.has(name))
  const tokens = query.has('q') ? queryTokens(query.get('q') ?? '') : []
  const where = [...asked.map((name) => filters[name]), mine.sql].join(' AND ')
  const values = [...asked.map((name) => query.get(name)), ...mine.values]
  const after = query.get('cursor')
  const [, , , day, id] = after
    ? (JSON.parse(`${Buffer.from(after, 'base64url')}`) as string[])
    : []
  const start = after ? 'AND (a.signed_on_lower, a.id) < (?, ?)' : ''
  const total = counted(files, tokens, where, values)
  // Of few the index tells which; of many the list is walked, and the next one is never far.
  const few = total <= countedTo
  const searched = few
    ? tokens.length === 0
      ? ''
      : `AND a.id IN (SELECT agreement_id FROM agreement_words WHERE row IN
        (SELECT rowid FROM agreement_search WHERE agreement_search MATCH ?))`
    : tokens.map(() => holds).join('')
  const looked = few ? matchOf(tokens) : tokens.map(textOf)
  const signed = few && tokens.length > 0 ? '' : 'AND a.signed_on_lower IS NOT NULL'
  const rows = files
    .read(
      `SELECT ${columns} FROM agreements a JOIN desks d ON d.id = a.desk_id
      WHERE ${where} ${searched} ${signed} ${start}
      ORDER BY a.signed_on_lower DESC, a.id DESC LIMIT ?`,
    )
    .all(today, today, today, today, ...values, ...looked, ...(after ? [day, id] : []), limit + 1)
  const shown = rows.slice(0, limit)
  const next = rows.length > limit ? cursor(shown.at(-1), 'after') : 'null'
  const previous = after ? cursor(shown[0], 'before') : 'null'
  const said = total > countedTo ? `{"atLeast":${countedTo}}` : `{"exact":${total}}`
  return `{"items":[${shown.map(item).join(',')}],"nextCursor":${next},"previousCursor":${previous},"total":${said}}`
}

function item(row: Row): string {
  const [id, reference, titles, country, signedAt, level, kind, counterparts] = row
  const [edtf, lower, upper, state, deskId, code] = row.slice(8)
  return `{"id":"${id}","reference":"${reference}","titles":${titles},"counterpartCountry":${quoted(country)},"signedAt":${signedAt},"level":"${level}","kind":"${kind}","counterparts":[${counterparts ?? ''}],"signedOn":${day(edtf, lower, upper)},"match":null,"state":"${state}","enteredIntoForceOn":${day(row[14], row[15], row[16])},"lastDay":${quoted(row[17])},"desk":{"id":"${deskId}","code":"${code}"}}`
}

const day = (edtf: unknown, lower: unknown, upper: unknown) =>
  edtf === null ? 'null' : `{"edtf":"${edtf}","lower":"${lower}","upper":"${upper}"}`

const holds = `AND EXISTS (SELECT 1 FROM agreement_words w WHERE w.agreement_id = a.id
  AND instr(' ' || w.title || ' ' || w.body || ' ', ?) > 0)`
const textOf = ({ text, isPrefix }: QueryToken) => (isPrefix ? ` ${text}` : ` ${text} `)

/** What FTS5 looks for: every word, the last one perhaps unfinished. */
const matchOf = (tokens: QueryToken[]) =>
  tokens.length === 0
    ? []
    : [tokens.map(({ text, isPrefix }) => `"${text}"${isPrefix ? '*' : ''}`).join(' ')]

function counted(files: Files, tokens: QueryToken[], where: string, values: unknown[]): number {
  const [from, matches] =
    tokens.length === 0 ? ['agreements a', ''] : [matching, 'agreement_search MATCH ? AND']
  const sql = `SELECT 1 FROM ${from} WHERE ${matches} ${where} LIMIT ${countedTo + 1}`
  const [total] = files
    .read(`SELECT count(*) FROM (${sql})`)
    .get(...matchOf(tokens), ...values) as [number]
  return total
}

function cursor(row: Row | undefined, way: 'after' | 'before'): string {
  if (!row) return 'null'
  const key = JSON.stringify(['signedOn', 'descending', way, row[9], row[0]])
  return `"${Buffer.from(key).toString('base64url')}"`
}
