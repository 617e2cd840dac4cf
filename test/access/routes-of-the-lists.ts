import { desks } from './expected.ts'
import type { Probe } from './routes.ts'

/** Who keeps what is everybody's. */
const keepers = [...desks, 'administrator'] as const
/** Who answers for more than their own work. */
const overseers = ['manager', 'administrator'] as const

const titles = { en: 'A probe' }

/** The routes of the lists that the whole office shares: bodies, areas, desks, users, settings. */
export const routesOfTheLists: readonly Probe[] = [
  {
    route: 'PATCH /parties/{partyId}',
    whom: keepers,
    reach: 'none',
    granted: [428],
    body: () => ({}),
  },
  {
    route: 'POST /parties/{partyId}/names',
    whom: keepers,
    reach: 'none',
    granted: [428],
    body: () => ({ names: titles, from: '2020' }),
  },
  {
    route: 'POST /parties/{partyId}/predecessors',
    whom: keepers,
    reach: 'none',
    granted: [428],
    body: ({ record }) => ({ predecessorId: record.ids.planId }),
  },
  {
    route: 'DELETE /parties/{partyId}/predecessors/{predecessorId}',
    whom: keepers,
    reach: 'none',
    granted: [428],
  },
  {
    route: 'GET /parties/{partyId}/merger',
    whom: overseers,
    reach: 'none',
    granted: [404],
    query: ({ record }) => ({ intoId: record.ids.planId }),
  },
  {
    route: 'POST /parties/{partyId}/merger',
    whom: overseers,
    reach: 'none',
    granted: [428],
    body: ({ record }) => ({ intoId: record.ids.planId, reason: 'A probe' }),
  },
  {
    route: 'DELETE /parties/{partyId}/merger',
    whom: overseers,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
]
