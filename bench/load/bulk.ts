import { insertRows, type RowOf, type Tables, type Writer } from '#db/store.ts'

type TableName = keyof Tables

/** Rows that wait to be written together. */
export type Bulk = {
  add<Name extends TableName>(table: Name, row: RowOf<Name>): void
  /** Writes what waits, in the order in which rows point at each other. */
  write(tx: Writer): Promise<void>
}

const inOrder: readonly TableName[] = [
  'desks',
  'users',
  'personalValues',
  'deskMembers',
  'parties',
  'priorityAreas',
  'nameTokens',
  'registerSettings',
  'agreements',
  'agreementReaders',
  'agreementParties',
  'signatories',
  'agreementAreas',
  'legalEvents',
  'clauses',
  'assertions',
  'legalSpans',
  'actionPlans',
  'activities',
  'milestones',
  'commitments',
  'commitmentActivities',
  'auditEntries',
  'versions',
]

/** So many rows go with one statement; what is left over goes row by row. */
const together = 25

export function bulk(): Bulk {
  const waiting = new Map<TableName, never[]>(inOrder.map((name) => [name, []]))
  return {
    add: (table, row) => void waiting.get(table)?.push(row as never),
    async write(tx) {
      for (const [name, rows] of waiting) {
        const all = rows.splice(0)
        let done = 0
        for (; all.length - done >= together; done += together) {
          await insertRows(tx, name, all.slice(done, done + together))
        }
        for (const row of all.slice(done)) await insertRows(tx, name, [row])
      }
    },
  }
}
