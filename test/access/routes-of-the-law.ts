import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

const read = { reach: 'reads', granted: [200] } as const
/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const

/** How agreements stand in law, and which stand under which. */
export const routesOfTheLaw: readonly Probe[] = [
  {
    route: 'GET /deadlines',
    whom: everyStaff,
    ...{ reach: 'none', granted: [200] },
    lists: true,
    csv: true,
    files: ['xlsx', 'ics'],
    // From a day before what is late in the records that are probed.
    query: () => ({ limit: '200', on: '2026-01-15' }),
  },
  { route: 'GET /agreements/{agreementId}/status', whom: everyStaff, ...read },
  { route: 'GET /agreements/{agreementId}/simulation', whom: everyStaff, ...read },
  {
    route: 'GET /agreements/{agreementId}/status/preview',
    whom: everyStaff,
    ...read,
    query: () => ({ event: JSON.stringify({ kind: 'initialled', on: '2020-01-01' }) }),
  },
  {
    route: 'POST /agreements/{agreementId}/legal-events',
    whom: desks,
    reach: 'changes',
    // A day that has not come.
    granted: [422],
    body: () => ({ kind: 'initialled', on: '2999-01-01' }),
  },
  {
    route: 'PUT /agreements/{agreementId}/clauses',
    whom: desks,
    ...unseen,
    body: () => ({ clauses: [] }),
  },
  { route: 'GET /agreements/{agreementId}/tree', whom: everyStaff, ...read },
  {
    route: 'POST /agreements/{agreementId}/parent-ending',
    whom: desks,
    reach: 'changes',
    // It stands under no other.
    granted: [409],
    body: () => ({ fate: 'goesOn', reason: 'A probe' }),
  },
]
