import type { ServedRegister } from '../register.ts'

/** The records that later ones name. */
export type Made = Record<string, string>

/** A kind of record: how it is made, in the shape of its texts' places, and where it is read. */
export type Noun = {
  kind: string
  command: string
  post: string
  body: (made: Made) => object
  /** Where all of it is read; of an agreement, in two answers. */
  get: (made: Made) => string | string[]
  /** Who makes and reads it, where that is not an officer. */
  by?: 'administrator'
  page?: (made: Made) => string
  /** Where its texts come out as files, by the reader's language alone. */
  files?: string
}

const days = { fromDay: '2026-01-01', toDay: '2026-12-31' }
const sourced = { quotationLanguage: 'en', certainty: 'stated' }
const readFrom = { quotation: { language: 'en' } }

/** Every kind of record that people write texts in, those first that others name. */
export const nouns: readonly Noun[] = [
  {
    ...{ kind: 'partyId', command: 'party.create', post: '/parties' },
    body: () => ({ kind: 'council', otherNames: [{ calledUntil: '1998' }] }),
    get: ({ partyId }) => `/parties/${partyId}`,
    page: ({ partyId }) => `/parties/${partyId}`,
  },
  {
    ...{ kind: 'personId', command: 'person.create', post: '/people' },
    body: ({ partyId }) => ({ posts: [{ partyId }] }),
    get: ({ personId }) => `/people/${personId}`,
    page: ({ personId }) => `/people/${personId}`,
  },
  {
    ...{ kind: 'programmeId', command: 'programme.create', post: '/programmes' },
    body: ({ partyId }) => ({ ownerId: partyId }),
    get: ({ programmeId }) => `/programmes/${programmeId}`,
  },
  {
    ...{ kind: 'agreementId', command: 'agreement.create', post: '/agreements' },
    body: ({ deskId, partyId, areaId, programmeId }) => ({
      ...{ deskId, kind: 'protocol', level: 'public' },
      parties: [{ partyId, side: 'counterpart' }],
      signatories: [{ partyId }],
      areas: { list: [{ areaId, verbatimLanguage: 'en' }] },
      programmes: [{ programmeId, verbatimLanguage: 'en' }],
      // Not signed: a title that holds a placeholder is not filled in.
      legalEvents: [{ kind: 'initialled', on: '2020-05-05', readFrom }],
      clauses: [
        { kind: 'amendment', quotation: { language: 'en' } },
        { kind: 'costSharing' },
        { kind: 'term', length: 'P5Y', inferred: [{ term: 'length' }] },
        { kind: 'notStated', of: [{ term: 'notice' }] },
      ],
      assertions: [{ field: 'titles', ...sourced }],
    }),
    get: ({ agreementId }) => [`/agreements/${agreementId}`, `/agreements/${agreementId}/status`],
    page: ({ agreementId }) => `/agreements/${agreementId}`,
    files: '/reports/agreements/export',
  },
  {
    ...{
      kind: 'eventId',
      command: 'legalEvent.record',
      post: '/agreements/{agreementId}/legal-events',
    },
    body: () => ({ kind: 'textAgreed', on: '2020-04-04', readFrom }),
    get: ({ agreementId }) => `/agreements/${agreementId}/status`,
  },
  {
    ...{ kind: 'sourceId', command: 'source.create', post: '/sources' },
    body: ({ agreementId }) => ({ agreementId, kind: 'letter', language: 'en' }),
    get: ({ sourceId }) => `/sources/${sourceId}`,
    page: ({ sourceId }) => `/sources/${sourceId}`,
  },
  {
    ...{ kind: 'assertionId', command: 'assertion.create', post: '/assertions' },
    body: ({ agreementId }) => ({ agreementId, field: 'titles', ...sourced }),
    get: ({ agreementId }) => `/agreements/${agreementId}`,
    page: ({ agreementId }) => `/agreements/${agreementId}`,
  },
  {
    ...{ kind: 'visitId', command: 'visit.create', post: '/visits' },
    body: ({ agreementId, partyId, personId }) => ({
      ...{ agreementId, visitingSide: 'ours', delegationId: partyId, ...sourced },
      ...{ fromDay: '2026-05-01', toDay: '2026-05-02', delegation: [{}, { personId }] },
      meetings: [{ kind: 'talks', topics: [{}], participants: [{ side: 'ours' }], ...sourced }],
    }),
    get: ({ visitId }) => `/visits/${visitId}`,
    page: ({ visitId }) => `/visits/${visitId}`,
  },
  {
    ...{ kind: 'meetingId', command: 'meeting.create', post: '/meetings' },
    body: ({ visitId }) => ({
      ...{ visitId, kind: 'siteVisit', ...sourced },
      ...{ topics: [{}, {}], participants: [{ side: 'counterpart' }] },
    }),
    get: ({ meetingId }) => `/meetings/${meetingId}`,
    page: ({ meetingId }) => `/meetings/${meetingId}`,
  },
  {
    ...{ kind: 'commitmentId', command: 'commitment.create', post: '/commitments' },
    body: ({ agreementId }) => ({ agreementId, author: 'both', kind: 'undertaking', ...sourced }),
    get: ({ commitmentId }) => `/commitments/${commitmentId}`,
    page: ({ commitmentId }) => `/commitments/${commitmentId}`,
    files: '/reports/commitments/export',
  },
  {
    ...{ kind: 'planId', command: 'actionPlan.create', post: '/action-plans' },
    body: ({ agreementId }) => ({ agreementId, ...days }),
    get: ({ planId }) => `/action-plans/${planId}`,
    page: ({ planId }) => `/action-plans/${planId}`,
  },
  {
    ...{ kind: 'activityId', command: 'activity.create', post: '/activities' },
    body: ({ planId }) => ({ planId, ...days }),
    get: ({ activityId }) => `/activities/${activityId}`,
    page: ({ planId }) => `/action-plans/${planId}`,
  },
  {
    ...{ kind: 'milestoneId', command: 'milestone.create', post: '/milestones' },
    body: ({ activityId }) => ({ activityId, baselineOn: '2026-06-01' }),
    get: ({ milestoneId }) => `/milestones/${milestoneId}`,
    page: ({ planId }) => `/action-plans/${planId}`,
    files: '/reports/milestones/export',
  },
  {
    ...{ kind: 'announcementId', command: 'announcement.create', post: '/announcements' },
    body: ({ deskId, agreementId, round }) => ({
      ...{ deskId, agreementId, level: 'public', originalLanguage: 'en' },
      ...{ slug: `hostile-${round}`, issuedOn: '2026-01-01' },
    }),
    get: ({ announcementId }) => `/announcements/${announcementId}`,
  },
  {
    ...{ kind: 'hostileAreaId', command: 'priorityArea.create', post: '/priority-areas' },
    by: 'administrator',
    body: ({ round }) => ({ code: `hostile-${round}` }),
    get: () => '/priority-areas',
  },
  {
    ...{ kind: 'hostileDeskId', command: 'desk.create', post: '/desks' },
    by: 'administrator',
    body: ({ round }) => ({ code: `HT${round}` }),
    get: () => '/desks',
  },
  {
    ...{ kind: 'userId', command: 'user.add', post: '/users' },
    by: 'administrator',
    body: ({ round }) => ({ email: `hostile${round}@example.org`, role: 'auditor' }),
    get: () => '/users?limit=200',
  },
]

/** Free text by its schema, and something else by its rules. */
export const notFreeText: readonly RegExp[] = [
  /\.(slug|reference|length|after|notice|maxTotal|address|sourceAddress|country|ownerCountry|code|email|field)$/,
  // One value of a fact is said as one text or by language.
  /\.value$/,
  // A part of the name, so that it is said with it.
  /\.familyNames(\.\*)?$/,
  // Of an event of another kind than the one that is made; its clauses are those of an agreement.
  /\.legalEvents\[\]\.clauses/,
  // Why a fact is corrected, of corrections alone.
  /^\.reason$/,
]

/** What is there already, by the names that bodies use. */
export const knownTo = ({ bodies, records }: ServedRegister): Made => ({
  ...bodies,
  deskId: records.find(({ desk }) => desk === 'own')?.deskId ?? '',
})
