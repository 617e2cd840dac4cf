import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const
/** A change that is let in, and then refused by its rule. */
const ruled = { reach: 'changes', granted: [409, 422] } as const
/** Without the secret in the address nobody is let in, whoever is signed in. */
const byLink = { whom: 'anyone', reach: 'none', granted: [404] } as const

const contentHash = '0'.repeat(64)
const because = () => ({ reason: 'A probe' })

/** Routes of what is made ready on our side, and of what two sides agree on. */
export const routesOfConfirmations: readonly Probe[] = [
  { route: 'GET /decisions', whom: desks, reach: 'none', granted: [200] },
  { route: 'GET /alarms/days', whom: desks, reach: 'none', granted: [200] },
  // One's own and no others: somebody else's are not there.
  { route: 'GET /snoozes', whom: desks, reach: 'none', granted: [200] },
  {
    route: 'PUT /snoozes/{subjectId}',
    whom: desks,
    reach: 'none',
    granted: [422],
    body: () => ({}),
  },
  { route: 'DELETE /snoozes/{subjectId}', whom: desks, reach: 'none', granted: [404] },
  { route: 'GET /watches', whom: desks, reach: 'none', granted: [200] },
  { route: 'PUT /watches/{recordId}', whom: desks, reach: 'none', granted: [200, 404] },
  { route: 'DELETE /watches/{recordId}', whom: desks, reach: 'none', granted: [200, 404] },
  {
    route: 'POST /milestones/{milestoneId}/comments',
    whom: desks,
    reach: 'changes',
    granted: [201],
    body: () => ({ text: 'A probe' }),
  },
  { route: 'POST /comments/{commentId}/withdrawal', whom: desks, ...unseen, body: because },
  { route: 'POST /action-plans/{planId}/submission', whom: desks, ...unseen },
  { route: 'POST /action-plans/{planId}/validation', whom: ['manager'], ...unseen },
  { route: 'POST /action-plans/{planId}/reopening', whom: desks, ...unseen, body: because },
  {
    route: 'GET /action-plans/{planId}/confirmations',
    whom: everyStaff,
    reach: 'reads',
    granted: [200],
  },
  {
    route: 'POST /action-plans/{planId}/confirmations',
    whom: ['manager'],
    ...ruled,
    body: () => ({ contentHash }),
  },
  {
    route: 'POST /action-plans/{planId}/stamped-sheets',
    whom: desks,
    ...ruled,
    body: ({ record: { ids } }) => ({
      ...{ contentHash, side: 'ours', name: 'A probe', documentId: ids.documentId },
    }),
  },
  {
    route: 'POST /action-plans/{planId}/confirmation-links',
    whom: desks,
    ...ruled,
    body: () => ({ contentHash, recipient: 'A probe', language: 'es' }),
  },
  { route: 'POST /confirmation-links/{linkId}/revocation', whom: desks, ...unseen },
  { route: 'POST /counter-proposals/{proposalId}/acceptance', whom: desks, ...unseen },
  { route: 'POST /counter-proposals/{proposalId}/refusal', whom: desks, ...unseen, body: because },
  {
    route: 'POST /milestones/{milestoneId}/date-requests',
    whom: desks,
    ...ruled,
    body: () => ({ askedOn: '1999-01-01', ...because() }),
  },
  { route: 'POST /date-requests/{requestId}/approval', whom: ['manager'], ...unseen },
  { route: 'POST /date-requests/{requestId}/refusal', whom: desks, ...unseen, body: because },
  { route: 'GET /confirm/{token}', ...byLink },
  { route: 'POST /confirm/{token}/confirmation', ...byLink },
  { route: 'POST /confirm/{token}/dispute', ...byLink },
  { route: 'POST /confirm/{token}/counter-proposals', ...byLink },
]
