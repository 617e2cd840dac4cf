import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

const read = { reach: 'reads', granted: [200] } as const
const list = { reach: 'none', granted: [200] } as const
/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const
const reason = () => ({ reason: 'A probe' })
const titles = { en: 'A probe' }
const all = () => ({ limit: '200' })

/** What was promised, and the work that discharges it. */
export const routesOfTheWork: readonly Probe[] = [
  { route: 'GET /commitments', whom: everyStaff, ...list, lists: true, csv: true, query: all },
  { route: 'GET /commitments/coverage', whom: everyStaff, ...list },
  { route: 'GET /commitments/facets', whom: everyStaff, ...list },
  {
    route: 'POST /commitments',
    whom: desks,
    reach: 'changes',
    granted: [422],
    body: ({ record }) => ({
      agreementId: record.ids.agreementId,
      author: 'both',
      kind: 'undertaking',
      titles,
      ourOwnerId: record.ids.planId,
    }),
  },
  { route: 'GET /commitments/{commitmentId}', whom: everyStaff, ...read },
  { route: 'GET /audit-events/of/{recordId}', whom: everyStaff, ...read },
  { route: 'PATCH /commitments/{commitmentId}', whom: desks, ...unseen, body: () => ({ titles }) },
  {
    route: 'POST /commitments/{commitmentId}/activities',
    whom: desks,
    ...unseen,
    body: ({ record }) => ({ activityId: record.ids.activityId }),
  },
  {
    route: 'DELETE /commitments/{commitmentId}/activities/{activityId}',
    whom: desks,
    ...unseen,
  },
  {
    route: 'POST /commitments/{commitmentId}/plans',
    whom: desks,
    ...unseen,
    body: ({ record }) => ({ planId: record.ids.planId }),
  },
  { route: 'DELETE /commitments/{commitmentId}/plans/{planId}', whom: desks, ...unseen },
  {
    route: 'POST /commitments/{commitmentId}/evidence',
    whom: desks,
    ...unseen,
    body: ({ record }) => ({ documentId: record.ids.documentId }),
  },
  { route: 'DELETE /commitments/{commitmentId}/evidence/{documentId}', whom: desks, ...unseen },
  {
    route: 'POST /commitments/{commitmentId}/judgements',
    whom: desks,
    ...unseen,
    body: () => ({ health: 'atRisk', ...reason() }),
  },
  {
    route: 'PUT /commitments/{commitmentId}/officer',
    whom: desks,
    ...unseen,
    body: () => ({ officerId: null }),
  },
  {
    route: 'POST /commitments/{commitmentId}/no-action',
    whom: desks,
    ...unseen,
    body: reason,
  },
  {
    route: 'POST /commitments/{commitmentId}/no-action/withdrawal',
    whom: desks,
    ...unseen,
    body: reason,
  },
  { route: 'GET /action-plans', whom: everyStaff, ...list, lists: true, csv: true, query: all },
  { route: 'PATCH /action-plans/{planId}', whom: desks, ...unseen, body: () => ({ titles }) },
  { route: 'GET /activities', whom: everyStaff, ...list, lists: true, csv: true, query: all },
  { route: 'GET /activities/{activityId}', whom: everyStaff, ...read },
  { route: 'PATCH /activities/{activityId}', whom: desks, ...unseen, body: () => ({ titles }) },
  {
    route: 'PUT /activities/{activityId}/position',
    whom: desks,
    ...unseen,
    body: () => ({ after: null }),
  },
  { route: 'DELETE /activities/{activityId}', whom: desks, ...unseen },
  { route: 'PATCH /milestones/{milestoneId}', whom: desks, ...unseen, body: () => ({ titles }) },
  {
    route: 'PUT /milestones/{milestoneId}/officer',
    whom: desks,
    ...unseen,
    body: () => ({ officerId: null }),
  },
  {
    route: 'PUT /milestones/{milestoneId}/position',
    whom: desks,
    ...unseen,
    body: () => ({ after: null }),
  },
  { route: 'DELETE /milestones/{milestoneId}', whom: desks, ...unseen },
  { route: 'POST /milestones/{milestoneId}/drop', whom: desks, ...unseen, body: reason },
  { route: 'POST /milestones/{milestoneId}/drop/withdrawal', whom: desks, ...unseen, body: reason },
]
