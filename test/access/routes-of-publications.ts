import { desks, everyStaff } from './expected.ts'
import type { Probe } from './routes.ts'

const read = { reach: 'reads', granted: [200] } as const
const list = { reach: 'none', granted: [200] } as const
/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const
const titles = { en: 'A probe' }

/** The routes of notices and publications, and of what the public reads of them. */
export const routesOfPublications: readonly Probe[] = [
  {
    route: 'GET /announcements',
    whom: everyStaff,
    ...list,
    lists: true,
    query: () => ({ limit: '200' }),
  },
  {
    route: 'POST /announcements',
    whom: desks,
    reach: 'none',
    granted: [403, 422],
    // An issuer that is not there is found out only once the desk was asked.
    body: ({ record }) => ({
      deskId: record.deskId,
      titles,
      texts: titles,
      originalLanguage: 'en',
      issuerId: record.ids.planId,
    }),
  },
  { route: 'GET /announcements/{announcementId}', whom: everyStaff, ...read },
  {
    route: 'PATCH /announcements/{announcementId}',
    whom: desks,
    ...unseen,
    body: () => ({ titles }),
  },
  { route: 'GET /publications', whom: everyStaff, ...list, query: () => ({ limit: '200' }) },
  {
    route: 'POST /publications',
    whom: desks,
    reach: 'changes',
    granted: [409],
    // As nobody has seen it.
    body: ({ record }) => ({
      subjectKind: 'agreement',
      subjectId: record.ids.agreementId,
      contentHash: 'none',
      raiseLevel: true,
    }),
  },
  {
    route: 'GET /publications/preview',
    whom: everyStaff,
    ...read,
    query: ({ record }) => ({ subjectKind: 'agreement', subjectId: record.ids.agreementId }),
  },
  { route: 'GET /publications/{publicationId}', whom: everyStaff, ...read },
  { route: 'POST /publications/{publicationId}/approval', whom: ['manager'], ...unseen },
  {
    route: 'POST /publications/{publicationId}/refusal',
    whom: desks,
    ...unseen,
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'POST /publications/{publicationId}/withdrawal',
    whom: ['manager'],
    ...unseen,
    body: () => ({ reason: 'A probe' }),
  },
  { route: 'GET /public/agreements', whom: 'anyone', ...list, query: () => ({ limit: '200' }) },
  { route: 'GET /public/agreements/facets', whom: 'anyone', ...list },
  {
    route: 'GET /public/agreements/{reference}',
    whom: 'anyone',
    reach: 'none',
    granted: [200, 404],
  },
  {
    route: 'GET /public/agreements/{reference}/documents/{documentId}',
    whom: 'anyone',
    reach: 'none',
    granted: [404],
  },
  {
    route: 'GET /public/announcements',
    whom: 'anyone',
    reach: 'none',
    granted: [200],
    query: () => ({ limit: '100' }),
  },
  { route: 'GET /public/announcements/{slug}', whom: 'anyone', reach: 'none', granted: [200, 404] },
]

/** Files of what was published. */
export const publicFiles: readonly string[] = [
  '/announcements/feed.xml',
  '/register.csv',
  '/register.json',
]
