import type { Caller } from './callers.ts'
import type { GuardedRecord } from './records.ts'

/**
 * A second reading of who may do and read what, written from the guarantees ("Nobody gets in where
 * they don't belong") and from nothing of the program's: what the program answers is held against it.
 */
type Role = 'officer' | 'manager' | 'auditor' | 'administrator'

/** Whom a route or page is for; `anyone` is whoever knocks. */
export type Whom = 'anyone' | readonly Role[]

export const everyStaff: readonly Role[] = ['officer', 'manager', 'auditor', 'administrator']
export const desks: readonly Role[] = ['officer', 'manager']

/**
 * Internal and public: all staff. Confidential: its desk's officers and managers, and auditors.
 * Restricted: named people only. An administrator reads no confidential content by right. The public
 * reads published snapshots, which hold none of the words here.
 */
export function mayKnow({ person }: Caller, record: GuardedRecord): boolean {
  if (person === null) return false
  if (record.level === 'public' || record.level === 'internal') return true
  if (record.level === 'restricted') {
    return record.named.some((name) => name === person.name)
  }
  if (person.role === 'auditor') return true
  return person.role !== 'administrator' && person.desk === record.desk
}

/** What is asked of a record: to be read, to be changed by its desk, or nothing of it in particular. */
export type Reach = 'reads' | 'changes' | 'none'

/**
 * The status that a caller is due. `granted` is what the route answers once it has let the caller in:
 * a success, or a refusal that comes after access was asked.
 */
export function dueStatus(
  caller: Caller,
  { whom, reach, granted }: { whom: Whom; reach: Reach; granted: readonly number[] },
  record: GuardedRecord | null,
): readonly number[] {
  if (whom === 'anyone') return granted
  const { person } = caller
  if (person === null) return [401]
  if (!whom.includes(person.role)) return [403]
  if (record === null || reach === 'none') return granted
  if (!mayKnow(caller, record)) return [404]
  return reach === 'reads' || person.desk === record.desk ? granted : [403]
}

/**
 * A page leads whoever is not signed in to sign in, and does not exist for whom it is not: one that
 * changes a record is its desk's alone.
 */
export function duePageStatus(
  caller: Caller,
  { whom, reach, leadsIn = false }: { whom: Whom; reach: Reach; leadsIn?: boolean },
  record: GuardedRecord | null,
): number {
  const { person } = caller
  if (whom === 'anyone') return leadsIn && person ? 307 : 200
  if (person === null) return 307
  if (!whom.includes(person.role)) return 404
  if (record === null || reach === 'none') return 200
  const own = reach === 'reads' || person.desk === record.desk
  return own && mayKnow(caller, record) ? 200 : 404
}
