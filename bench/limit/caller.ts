import { createHash } from 'node:crypto'
import type { Files } from './database.ts'

/** Who asks, by the token that was sent. */
export type Caller = { id: string; role: string; deskIds: string[] }

const holder = `
  SELECT t.expires_at, u.id, u.role, m.desk_id FROM api_tokens t
  JOIN users u ON u.id = t.user_id LEFT JOIN desk_members m ON m.user_id = u.id
  WHERE t.token_hash = ? AND t.revoked_at IS NULL AND u.disabled_at IS NULL`

/** Null for a token that is none, revoked, past its time, or of a disabled user. */
export function callerBy(files: Files, authorization: string | undefined): Caller | null {
  if (!authorization?.startsWith('Bearer ')) return null
  const hash = createHash('sha256').update(authorization.slice(7)).digest('hex')
  const rows = files.read(holder).all(hash)
  const [first] = rows
  if (!first || (first[0] as number) <= Date.now()) return null
  return {
    id: first[1] as string,
    role: first[2] as string,
    deskIds: rows.flatMap((row) => (row[3] as string | null) ?? []),
  }
}

/** What the caller may read of a table's rows, as SQL, with its values; `+` keeps off the index on levels. */
export function readable(caller: Caller, table: string, agreement: string) {
  const desks = caller.deskIds.map(() => '?').join(', ')
  const confidential =
    caller.role === 'auditor'
      ? `OR +${table}.level = 'confidential'`
      : caller.role === 'administrator' || !desks
        ? ''
        : `OR (+${table}.level = 'confidential' AND ${table}.desk_id IN (${desks}))`
  const values = confidential.includes('?') ? [...caller.deskIds, caller.id] : [caller.id]
  const sql = `(+${table}.level IN ('public', 'internal') ${confidential}
    OR (+${table}.level = 'restricted' AND EXISTS (SELECT 1 FROM agreement_readers r
      WHERE r.user_id = ? AND r.agreement_id = ${agreement})))`
  return { sql, values }
}
