import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

/** Who keeps what is everybody's. */
const keepers = [...desks, 'administrator'] as const
/** Who answers for more than their own work. */
const overseers = ['manager', 'administrator'] as const

const administrators = ['administrator'] as const

const titles = { en: 'A probe' }

/** The routes of the lists that the whole office shares: bodies, areas, desks, users, settings. */
export const routesOfTheLists: readonly Probe[] = [
  {
    route: 'GET /parties/{partyId}/agreements',
    whom: everyStaff,
    reach: 'none',
    granted: [200],
    lists: true,
  },
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
  {
    route: 'GET /priority-areas/use',
    whom: administrators,
    reach: 'none',
    granted: [200],
  },
  {
    route: 'PATCH /priority-areas/{areaId}',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ labels: titles }),
  },
  {
    route: 'POST /priority-areas/starter',
    whom: administrators,
    reach: 'none',
    granted: [409],
    body: () => ({}),
  },
  {
    route: 'GET /priority-areas/{areaId}/merger',
    whom: administrators,
    reach: 'none',
    granted: [404],
    query: ({ record }) => ({ intoId: record.ids.planId }),
  },
  {
    route: 'POST /priority-areas/{areaId}/merger',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: ({ record }) => ({ intoId: record.ids.planId, reason: 'A probe' }),
  },
  {
    route: 'DELETE /priority-areas/{areaId}/merger',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'POST /priority-areas/{areaId}/retirement',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'DELETE /priority-areas/{areaId}/retirement',
    whom: administrators,
    reach: 'none',
    granted: [428],
  },
  {
    route: 'GET /programmes/use',
    whom: overseers,
    reach: 'none',
    granted: [200],
  },
  {
    route: 'POST /programmes/{programmeId}/retirement',
    whom: overseers,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'DELETE /programmes/{programmeId}/retirement',
    whom: overseers,
    reach: 'none',
    granted: [428],
  },
  {
    route: 'GET /programmes/{programmeId}/merger',
    whom: overseers,
    reach: 'none',
    granted: [404],
    query: ({ record }) => ({ intoId: record.ids.planId }),
  },
  {
    route: 'POST /programmes/{programmeId}/merger',
    whom: overseers,
    reach: 'none',
    granted: [428],
    body: ({ record }) => ({ intoId: record.ids.planId, reason: 'A probe' }),
  },
  {
    route: 'DELETE /programmes/{programmeId}/merger',
    whom: overseers,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'GET /desks/use',
    whom: administrators,
    reach: 'none',
    granted: [200],
  },
  {
    route: 'PATCH /desks/{deskId}',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ names: titles }),
  },
  {
    route: 'POST /desks/{deskId}/handover',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: ({ record }) => ({ toDeskId: record.deskId, reason: 'A probe' }),
  },
  {
    route: 'POST /desks/{deskId}/retirement',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'DELETE /desks/{deskId}/retirement',
    whom: administrators,
    reach: 'none',
    granted: [428],
  },
  {
    route: 'PATCH /users/{userId}',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ name: 'A probe' }),
  },
  {
    route: 'GET /users/{userId}/work',
    whom: administrators,
    reach: 'none',
    granted: [200],
  },
  { route: 'GET /alarms/rules', whom: everyStaff, reach: 'none', granted: [200] },
  {
    route: 'PATCH /alarms/rules/{rule}',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ days: 90, reason: 'A probe' }),
  },
  {
    route: 'GET /settings',
    whom: administrators,
    reach: 'none',
    granted: [200],
  },
  {
    route: 'POST /settings',
    whom: administrators,
    reach: 'none',
    granted: [422],
    body: () => ({}),
  },
  {
    route: 'PATCH /settings',
    whom: administrators,
    reach: 'none',
    granted: [428, 404],
    body: () => ({ reason: 'A probe' }),
  },
]
