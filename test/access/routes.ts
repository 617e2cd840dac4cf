import { desks, everyStaff, type Reach, type Whom } from './expected.ts'
import type { GuardedRecord } from './records.ts'
import { routesOfConfirmations } from './routes-of-confirmations.ts'
import { routesOfTheCase } from './routes-of-the-case.ts'
import { routesOfMoney } from './routes-of-money.ts'
import { routesOfTheWork } from './routes-of-the-work.ts'
import { routesOfTheLaw } from './routes-of-the-law.ts'
import { routesOfTheLists } from './routes-of-the-lists.ts'
import { routesOfAccounts } from './routes-of-accounts.ts'
import { routesOfPublications, publicFiles } from './routes-of-publications.ts'

/** What the probes of one run know of the register. */
export type Known = {
  record: GuardedRecord
  /** An account that nobody in the matrix uses any more. */
  userId: string
  /** A desk's code, an e-mail and a reference that are taken already. */
  taken: { deskCode: string; email: string }
}

/** How a route is tried: whom it is for, and a request that is let in and then changes nothing. */
export type Probe = {
  route: string
  whom: Whom
  reach: Reach
  /** What it answers once the caller is let in. */
  granted: readonly number[]
  /** The JSON body; a route without one is sent none. */
  body?: (known: Known) => object
  /** What stands after the question mark. */
  query?: (known: Known) => Record<string, string>
  /** True where the answer may hold what the caller may know: a list, shown in full. */
  lists?: boolean
  /** Given as a file, too. */
  csv?: boolean
  /** And as these. */
  files?: readonly ('xlsx' | 'json' | 'ics')[]
  /** Not tried by those it is for: it would end the sessions that the others are tried with. */
  refusedOnly?: boolean
}

const read = { reach: 'reads', granted: [200] } as const
const list = { reach: 'none', granted: [200] } as const
/** A change of a record that is not told which version was seen. */
const unseen = { reach: 'changes', granted: [428] } as const
const report = {
  whom: everyStaff,
  ...list,
  lists: true,
  csv: true,
  files: ['xlsx', 'json'],
  query: all,
} as const
const administrators = ['administrator'] as const

const titles = { en: 'A probe' }
const reversed = { fromDay: '2027-01-01', toDay: '2026-01-01' }
const outside = { fromDay: '1999-01-01', toDay: '1999-12-31' }

/** Every route of the API, by hand. */
export const probes: readonly Probe[] = [
  { route: 'GET /agreements', whom: everyStaff, ...list, lists: true, csv: true, query: all },
  {
    route: 'POST /agreements',
    whom: desks,
    reach: 'none',
    granted: [403, 422],
    // A party that is not there is found out only once the desk was asked.
    body: ({ record }) => ({
      deskId: record.deskId,
      kind: 'protocol',
      titles,
      parties: [{ partyId: record.ids.planId, side: 'ours' }],
    }),
  },
  { route: 'GET /agreements/{agreementId}', whom: everyStaff, ...read },
  { route: 'PATCH /agreements/{agreementId}', whom: desks, ...unseen, body: () => ({ titles }) },
  { route: 'POST /agreements/{agreementId}/submission', whom: desks, ...unseen },
  { route: 'POST /agreements/{agreementId}/validation', whom: ['manager'], ...unseen },
  {
    route: 'POST /agreements/{agreementId}/reopening',
    whom: desks,
    ...unseen,
    body: () => ({ reason: 'A probe' }),
  },
  ...routesOfTheLaw,
  ...routesOfMoney,
  { route: 'GET /agreements/{agreementId}/history', whom: everyStaff, ...read, csv: true },
  {
    route: 'POST /action-plans',
    whom: desks,
    reach: 'changes',
    granted: [409, 422],
    body: ({ record }) => ({ agreementId: record.ids.agreementId, titles, ...reversed }),
  },
  { route: 'GET /action-plans/{planId}', whom: everyStaff, ...read, files: ['xlsx'] },
  {
    route: 'POST /activities',
    whom: desks,
    reach: 'changes',
    granted: [409, 422],
    body: ({ record }) => ({ planId: record.ids.planId, titles, ...outside }),
  },
  { route: 'GET /milestones', whom: everyStaff, ...list, lists: true, csv: true, query: all },
  {
    route: 'POST /milestones',
    whom: desks,
    reach: 'changes',
    granted: [409, 422],
    body: ({ record }) => ({
      activityId: record.ids.activityId,
      titles,
      baselineOn: outside.fromDay,
    }),
  },
  { route: 'GET /milestones/{milestoneId}', whom: everyStaff, ...read },
  {
    route: 'POST /milestones/{milestoneId}/completion',
    whom: desks,
    ...unseen,
    body: () => ({ completedOn: '2026-06-01', evidence: [] }),
  },
  {
    route: 'POST /milestones/{milestoneId}/completion/withdrawal',
    whom: desks,
    ...unseen,
    body: () => ({ reason: 'A probe' }),
  },
  {
    route: 'POST /documents',
    whom: desks,
    reach: 'changes',
    granted: [415, 422],
    query: ({ record }) => ({ agreementId: record.ids.agreementId, fileName: 'probe.pdf' }),
  },
  // An agreement that the caller may not know of has none to show.
  {
    route: 'GET /documents',
    whom: everyStaff,
    ...list,
    query: ({ record }) => ({ agreementId: record.ids.agreementId }),
  },
  { route: 'GET /documents/{documentId}', whom: everyStaff, ...read },
  {
    route: 'PATCH /documents/{documentId}',
    whom: desks,
    reach: 'changes',
    granted: [428],
    body: () => ({ role: 'evidence' }),
  },
  { route: 'GET /documents/{documentId}/content', whom: everyStaff, ...read },
  ...routesOfPublications,
  // What a desk has to look at: its own.
  { route: 'GET /alarms', whom: desks, ...list, query: late },
  { route: 'GET /dashboards', whom: everyStaff, ...list },
  { route: 'GET /dashboards/{figure}', whom: everyStaff, ...list, csv: true },
  { route: 'GET /agreements/gaps', whom: desks, ...list },
  { route: 'GET /audit-events/desk', whom: desks, ...list },
  {
    route: 'GET /audit-events',
    whom: ['auditor', 'administrator'],
    ...list,
    lists: true,
    csv: true,
    query: madeAgreements,
  },
  { route: 'GET /reports', whom: everyStaff, ...list },
  { route: 'GET /reports/agreements/export', ...report },
  { route: 'GET /reports/commitments/export', ...report },
  { route: 'GET /reports/milestones/export', ...report },
  { route: 'GET /reports/contributions/export', ...report },
  { route: 'GET /reports/changes/export', ...report },
  { route: 'GET /desks', whom: everyStaff, ...list },
  {
    route: 'POST /desks',
    whom: administrators,
    reach: 'none',
    granted: [422],
    body: ({ taken }) => ({ code: taken.deskCode, names: titles }),
  },
  // An entry that tells of no correction has nothing to be taken back.
  {
    route: 'POST /audit-events/{seq}/reversal',
    whom: [...desks, 'administrator'],
    reach: 'none',
    granted: [404, 422],
    body: () => ({ reason: 'A probe' }),
  },
  { route: 'GET /agreements/facets', whom: everyStaff, ...list },
  { route: 'GET /parties', whom: everyStaff, ...list },
  { route: 'GET /parties/{partyId}', whom: everyStaff, ...list },
  {
    route: 'POST /parties',
    whom: [...desks, 'administrator'],
    reach: 'none',
    granted: [422],
    body: () => ({}),
  },
  ...routesOfTheCase,
  ...routesOfTheWork,
  ...routesOfTheLists,
  { route: 'GET /priority-areas', whom: everyStaff, ...list },
  {
    route: 'POST /priority-areas',
    whom: administrators,
    reach: 'none',
    granted: [422],
    body: () => ({}),
  },
  ...routesOfConfirmations,
  ...routesOfAccounts,
  { route: 'GET /openapi.json', whom: 'anyone', reach: 'none', granted: [200] },
]

/** Handlers outside of the API: each answers whoever knocks, and tells of no record. */
export const handlersForAnyone: readonly string[] = [
  '/healthz',
  '/readyz',
  '/api/auth/[...nextauth]',
  '/api/v1/[...unknown]',
  ...publicFiles,
]

function all(): Record<string, string> {
  return { limit: '200' }
}

function late(): Record<string, string> {
  return { due: 'late', ...all() }
}

/** The probes themselves fill the trail. */
function madeAgreements(): Record<string, string> {
  return { event: 'agreement.created', ...all() }
}
