import { desks, everyStaff, type Reach, type Whom } from './expected.ts'

const administrators = ['administrator'] as const
const keepers = [...desks, 'administrator'] as const

export type Page = {
  address: string
  whom: Whom
  reach: Reach
  lists?: boolean
  /** What has to stand after the address; a record's numbers are filled in. */
  needs?: string
  /** Other parts of it, by what stands after the address. */
  queries?: readonly string[]
  query?: string
  /** Whoever is signed in is led on to where they work. */
  leadsIn?: boolean
}

/** Every page, and whom it is for. */
export const pages: readonly Page[] = [
  { address: '/', whom: 'anyone', reach: 'none' },
  { address: '/announcements/[slug]', whom: 'anyone', reach: 'none' },
  { address: '/register', whom: 'anyone', reach: 'none', queries: ['?q=open', '?kind=protocol'] },
  { address: '/register/[reference]', whom: 'anyone', reach: 'none' },
  { address: '/confirm/[token]', whom: 'anyone', reach: 'none' },
  { address: '/sign-in', whom: 'anyone', reach: 'none', leadsIn: true },
  { address: '/sign-in/link', whom: 'anyone', reach: 'none' },
  { address: '/docs/api', whom: 'anyone', reach: 'none' },
  { address: '/desk', whom: desks, reach: 'none' },
  { address: '/approvals', whom: ['manager'], reach: 'none' },
  { address: '/dashboard', whom: everyStaff, reach: 'none', queries: ['?on=2026-01-01'] },
  {
    address: '/action-plans',
    whom: everyStaff,
    reach: 'none',
    lists: true,
    queries: ['?state=draft&period=current', '?country=PE&sort=fromDay'],
  },
  {
    address: '/milestones',
    whom: everyStaff,
    reach: 'none',
    lists: true,
    queries: ['?due=late', '?sort=-baselineOn'],
  },
  {
    address: '/deadlines',
    whom: everyStaff,
    reach: 'none',
    lists: true,
    // From a day before what is late in the records that are probed.
    needs: '?on=2026-01-15',
  },
  {
    address: '/agreements',
    whom: everyStaff,
    reach: 'none',
    lists: true,
    queries: ['?q=Agreement'],
  },
  {
    address: '/agreements/[agreementId]',
    whom: everyStaff,
    reach: 'reads',
    queries: ['?tab=history'],
  },
  { address: '/agreements/new', whom: desks, reach: 'none' },
  { address: '/agreements/[agreementId]/edit', whom: desks, reach: 'reads' },
  { address: '/agreements/[agreementId]/events/new', whom: desks, reach: 'changes' },
  {
    address: '/agreements/[agreementId]/simulate',
    whom: everyStaff,
    reach: 'reads',
    queries: ['?on=2026-01-01'],
  },
  { address: '/agreements/[agreementId]/clauses', whom: desks, reach: 'changes' },
  { address: '/agreements/[agreementId]/questions', whom: desks, reach: 'changes' },
  {
    address: '/commitments',
    whom: everyStaff,
    reach: 'none',
    lists: true,
    queries: ['?coverage=underWay', '?due=overdue'],
  },
  { address: '/commitments/[commitmentId]', whom: everyStaff, reach: 'reads' },
  {
    address: '/commitments/new',
    whom: desks,
    reach: 'changes',
    needs: '?agreement=[agreementId]',
  },
  { address: '/commitments/[commitmentId]/edit', whom: desks, reach: 'changes' },
  { address: '/action-plans/[planId]', whom: everyStaff, reach: 'reads' },
  {
    address: '/action-plans/new',
    whom: desks,
    reach: 'changes',
    needs: '?agreement=[agreementId]',
  },
  { address: '/action-plans/[planId]/sheet', whom: everyStaff, reach: 'reads' },
  { address: '/action-plans/[planId]/edit', whom: desks, reach: 'changes' },
  { address: '/action-plans/[planId]/grid', whom: desks, reach: 'changes' },
  {
    address: '/action-plans/[planId]/gantt',
    whom: everyStaff,
    reach: 'reads',
    queries: ['?scale=week', '?scale=none'],
  },
  { address: '/action-plans/[planId]/board', whom: everyStaff, reach: 'reads' },
  {
    address: '/activities/new',
    whom: desks,
    reach: 'changes',
    needs: '?commitment=[commitmentId]',
  },
  { address: '/activities/[activityId]/edit', whom: desks, reach: 'changes' },
  {
    address: '/contributions/new',
    whom: desks,
    reach: 'changes',
    needs: '?plan=[planId]',
  },
  { address: '/contributions/[contributionId]/edit', whom: desks, reach: 'changes' },
  {
    address: '/indicators/new',
    whom: desks,
    reach: 'changes',
    needs: '?plan=[planId]',
  },
  { address: '/indicators/[indicatorId]/edit', whom: desks, reach: 'changes' },
  { address: '/exchange-rates', whom: everyStaff, reach: 'none' },
  { address: '/reports', whom: everyStaff, reach: 'none' },
  { address: '/reports/[report]', whom: everyStaff, reach: 'none', lists: true },
  { address: '/parties', whom: everyStaff, reach: 'none', queries: ['?q=Council'] },
  { address: '/parties/new', whom: [...desks, 'administrator'], reach: 'none' },
  { address: '/parties/[partyId]', whom: everyStaff, reach: 'none', lists: true },
  { address: '/parties/[partyId]/edit', whom: [...desks, 'administrator'], reach: 'none' },
  { address: '/countries/[country]', whom: everyStaff, reach: 'none', lists: true },
  // A proposal is called what its snapshot says: the words of the records are on the notices' page.
  { address: '/publications', whom: everyStaff, reach: 'none' },
  {
    address: '/publications/preview',
    needs: '?subjectKind=agreement&subjectId=[agreementId]',
    whom: everyStaff,
    reach: 'reads',
  },
  { address: '/publications/notices', whom: everyStaff, reach: 'none', lists: true },
  { address: '/publications/notices/new', whom: desks, reach: 'none' },
  { address: '/publications/notices/[announcementId]', whom: everyStaff, reach: 'reads' },
  { address: '/publications/notices/[announcementId]/edit', whom: desks, reach: 'reads' },
  { address: '/publications/[publicationId]', whom: everyStaff, reach: 'reads' },
  {
    address: '/visits',
    whom: everyStaff,
    reach: 'none',
    lists: true,
    queries: ['?q=Visit', '?side=ours&from=2026-01-01'],
  },
  { address: '/visits/[visitId]', whom: everyStaff, reach: 'reads' },
  { address: '/people', whom: everyStaff, reach: 'none', queries: ['?q=li'] },
  { address: '/people/new', whom: keepers, reach: 'none' },
  { address: '/people/[personId]', whom: everyStaff, reach: 'none' },
  { address: '/people/[personId]/edit', whom: keepers, reach: 'none' },
  { address: '/visits/new', whom: desks, reach: 'none' },
  { address: '/visits/[visitId]/edit', whom: desks, reach: 'reads' },
  { address: '/meetings/new', whom: desks, reach: 'none' },
  { address: '/meetings/[meetingId]', whom: everyStaff, reach: 'reads' },
  { address: '/meetings/[meetingId]/edit', whom: desks, reach: 'reads' },
  { address: '/sources/new', whom: desks, reach: 'none' },
  { address: '/sources/[sourceId]/edit', whom: desks, reach: 'reads' },
  { address: '/sources/[sourceId]', whom: everyStaff, reach: 'reads' },
  { address: '/history/[recordId]', whom: everyStaff, reach: 'reads' },
  {
    address: '/audit',
    whom: ['auditor', 'administrator'],
    reach: 'none',
    queries: ['?event=agreement.created', '?q=milestone'],
  },
  { address: '/admin/access', whom: ['auditor', 'administrator'], reach: 'none' },
  { address: '/admin/users', whom: administrators, reach: 'none' },
  { address: '/admin/desks', whom: administrators, reach: 'none' },
  { address: '/admin/areas', whom: administrators, reach: 'none' },
  { address: '/admin/clause-packs', whom: administrators, reach: 'none' },
  { address: '/admin/programmes', whom: administrators, reach: 'none' },
  { address: '/admin/alarms', whom: administrators, reach: 'none' },
  { address: '/admin/settings', whom: administrators, reach: 'none' },
  { address: '/settings', whom: everyStaff, reach: 'none' },
]
