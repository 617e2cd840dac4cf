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
  a.signed_on, a.signed_on_lower, a.signed_on_upper, ${stateColumn('a')}, d.id, d.code`

const filters = { country: 'a.counterpart_country = ?', kind: 'a.kind = ?' } as const

/** A page of agreements, latest signing first; what is not signed would come after all of these. */
export function list(files: Files, caller: Caller, query: URLSearchParams, today: string): string {
  const limit = Number(query.get('limit') ?? 25)
  const mine = readable(caller, 'a', 'a.id')
  const asked = (['country', 'kind'] as const).filter((name) => query.has(name))
  const where = [...asked.map((name) => filters[name]), mine.sql].join(' AND ')
  const values = [...asked.map((name) => query.get(name)), ...mine.values]
  const after = query.get('cursor')
  const [, , , day, id] = after
    ? (JSON.parse(`${Buffer.from(after, 'base64url')}`) as string[])
    : []
  const start = after ? 'AND (a.signed_on_lower, a.id) < (?, ?)' : ''
  const rows = files
    .read(
      `SELECT ${columns} FROM agreements a JOIN desks d ON d.id = a.desk_id
      WHERE ${where} AND a.signed_on_lower IS NOT NULL ${start}
      ORDER BY a.signed_on_lower DESC, a.id DESC LIMIT ?`,
    )
    .all(today, today, today, today, ...values, ...(after ? [day, id] : []), limit + 1)
  const shown = rows.slice(0, limit)
  const [total] = files
    .read(`SELECT count(*) FROM (SELECT 1 FROM agreements a WHERE ${where} LIMIT ${countedTo + 1})`)
    .get(...values) as [number]
  const next = rows.length > limit ? cursor(shown.at(-1), 'after') : 'null'
  const previous = after ? cursor(shown[0], 'before') : 'null'
  const counted = total > countedTo ? `{"atLeast":${countedTo}}` : `{"exact":${total}}`
  return `{"items":[${shown.map(item).join(',')}],"nextCursor":${next},"previousCursor":${previous},"total":${counted}}`
}

function item(row: Row): string {
  const [id, reference, titles, country, signedAt, level, kind, counterparts] = row
  const [edtf, lower, upper, state, deskId, code] = row.slice(8)
  const signedOn =
    edtf === null ? 'null' : `{"edtf":"${edtf}","lower":"${lower}","upper":"${upper}"}`
  return `{"id":"${id}","reference":"${reference}","titles":${titles},"counterpartCountry":${quoted(country)},"signedAt":${signedAt},"level":"${level}","kind":"${kind}","counterparts":[${counterparts ?? ''}],"signedOn":${signedOn},"match":null,"state":"${state}","desk":{"id":"${deskId}","code":"${code}"}}`
}

function cursor(row: Row | undefined, way: 'after' | 'before'): string {
  if (!row) return 'null'
  const key = JSON.stringify(['signedOn', 'descending', way, row[9], row[0]])
  return `"${Buffer.from(key).toString('base64url')}"`
}
