import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

const list = { reach: 'none', granted: [200] } as const
const administrators = ['administrator'] as const
const nobodyElses = { whom: everyStaff, reach: 'none' } as const

/** The routes of accounts, and of who is signed in. */
export const routesOfAccounts: readonly Probe[] = [
  { route: 'GET /users', whom: administrators, ...list },
  {
    route: 'POST /users',
    whom: administrators,
    reach: 'none',
    granted: [422],
    body: ({ taken }) => ({ email: taken.email, name: 'A probe', role: 'officer' }),
  },
  { route: 'GET /users/colleagues', whom: desks, ...list },
  { route: 'GET /users/me', ...nobodyElses, granted: [200] },
  {
    route: 'PUT /users/me/language',
    ...nobodyElses,
    granted: [422],
    body: () => ({ language: 'Klingon' }),
  },
  { route: 'PUT /users/me/password', ...nobodyElses, granted: [422], body: () => ({}) },
  {
    route: 'POST /users/{userId}/disablement',
    whom: administrators,
    reach: 'none',
    granted: [428],
  },
  {
    route: 'DELETE /users/{userId}/disablement',
    whom: administrators,
    reach: 'none',
    granted: [428],
  },
  {
    route: 'POST /users/{userId}/sign-in-link',
    whom: administrators,
    reach: 'none',
    granted: [409],
  },
  { route: 'DELETE /users/{userId}/sessions', whom: administrators, reach: 'none', granted: [200] },
  // One's own drafts and no others: somebody else's are not there.
  { route: 'GET /drafts', ...nobodyElses, granted: [200] },
  { route: 'GET /drafts/{draftId}', ...nobodyElses, granted: [404] },
  { route: 'PUT /drafts/{draftId}', ...nobodyElses, granted: [422], body: () => ({}) },
  { route: 'DELETE /drafts/{draftId}', ...nobodyElses, granted: [404] },
  { route: 'GET /sessions', ...nobodyElses, granted: [200] },
  { route: 'DELETE /sessions', ...nobodyElses, granted: [200], refusedOnly: true },
  { route: 'DELETE /sessions/others', ...nobodyElses, granted: [200], refusedOnly: true },
  { route: 'DELETE /sessions/{sessionId}', ...nobodyElses, granted: [404] },
]
