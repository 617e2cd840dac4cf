import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

const read = { reach: 'reads', granted: [200] } as const
const list = { reach: 'none', granted: [200] } as const
/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const
/** Who keeps what is everybody's. */
const keepers = [...desks, 'administrator'] as const

const administrators = ['administrator'] as const

const titles = { en: 'A probe' }
const all = () => ({ limit: '200' })

/** The routes of what an agreement is read from and told with: people, programmes, sources, visits. */
export const routesOfTheCase: readonly Probe[] = [
  { route: 'GET /people', whom: everyStaff, ...list },
  { route: 'GET /people/{personId}', whom: everyStaff, ...list },
  { route: 'POST /people', whom: keepers, reach: 'none', granted: [422], body: () => ({}) },
  {
    route: 'PATCH /people/{personId}',
    whom: keepers,
    reach: 'none',
    granted: [428],
    body: () => ({ names: titles }),
  },
  { route: 'GET /programmes', whom: everyStaff, ...list },
  { route: 'GET /programmes/{programmeId}', whom: everyStaff, ...list },
  { route: 'POST /programmes', whom: keepers, reach: 'none', granted: [422], body: () => ({}) },
  {
    route: 'PATCH /programmes/{programmeId}',
    whom: keepers,
    reach: 'none',
    granted: [428],
    body: () => ({ names: titles }),
  },
  { route: 'GET /sources', whom: everyStaff, ...list, lists: true, query: all },
  {
    route: 'POST /sources',
    whom: desks,
    reach: 'changes',
    granted: [422],
    // A file that is not there is found out only once the agreement was asked.
    body: ({ record: { ids } }) => ({
      ...{ agreementId: ids.agreementId, kind: 'letter', titles, language: 'en' },
      documentId: ids.planId,
    }),
  },
  { route: 'GET /sources/{sourceId}', whom: everyStaff, ...read },
  { route: 'PATCH /sources/{sourceId}', whom: desks, ...unseen, body: () => ({ titles }) },
  {
    route: 'POST /assertions',
    whom: desks,
    reach: 'changes',
    granted: [422],
    // A source that is not there is found out only once the agreement was asked.
    body: ({ record: { ids } }) => ({
      ...{ agreementId: ids.agreementId, sourceId: ids.planId, field: 'titles' },
      ...{ quotation: 'A probe', quotationLanguage: 'en', certainty: 'stated' },
    }),
  },
  {
    route: 'PATCH /assertions/{assertionId}',
    whom: desks,
    ...unseen,
    body: () => ({ certainty: 'uncertain' }),
  },
  {
    route: 'POST /assertions/{assertionId}/withdrawal',
    whom: desks,
    ...unseen,
    body: () => ({ reason: 'A probe' }),
  },
  { route: 'GET /visits', whom: everyStaff, ...list, lists: true, query: all },
  {
    route: 'POST /visits',
    whom: desks,
    reach: 'changes',
    granted: [422],
    // A body that is not there is found out only once the agreement was asked.
    body: ({ record: { ids } }) => ({
      ...{ agreementId: ids.agreementId, titles, visitingSide: 'ours' },
      ...{ delegationId: ids.planId, fromDay: '2026-06-01', toDay: '2026-06-02' },
    }),
  },
  { route: 'GET /visits/{visitId}', whom: everyStaff, ...read },
  { route: 'PATCH /visits/{visitId}', whom: desks, ...unseen, body: () => ({ titles }) },
  { route: 'GET /meetings', whom: everyStaff, ...list, lists: true, query: all },
  {
    route: 'POST /meetings',
    whom: desks,
    reach: 'changes',
    granted: [422],
    body: ({ record: { ids } }) => ({
      ...{ visitId: ids.visitId, kind: 'talks', titles, counterpartId: ids.planId },
    }),
  },
  { route: 'GET /meetings/{meetingId}', whom: everyStaff, ...read },
  { route: 'PATCH /meetings/{meetingId}', whom: desks, ...unseen, body: () => ({ titles }) },
  { route: 'GET /clause-packs', whom: everyStaff, reach: 'none', granted: [200] },
  {
    route: 'POST /clause-packs',
    whom: administrators,
    reach: 'none',
    granted: [422],
    body: () => ({ code: 'a-probe', names: titles, clauses: [] }),
  },
  {
    route: 'PATCH /clause-packs/{packId}',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ names: titles }),
  },
  {
    route: 'POST /clause-packs/{packId}/retirement',
    whom: administrators,
    reach: 'none',
    granted: [428],
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'DELETE /clause-packs/{packId}/retirement',
    whom: administrators,
    reach: 'none',
    granted: [428],
  },
]
