import type { Register } from './register.ts'
import type { Texts } from './by-hand.ts'

/** A record as the API tells it, as far as the journey reads it. */
type Told = { id: string }
type Body = Told & { names: Texts; acronym: string | null; kind: string; country: string | null }
type Post = { party: Body; posts: Texts }
type Somebody = Told & { names: Texts; familyNames: Texts; country: string; posts: Post[] }
type Side = 'ours' | 'counterpart'
type Day = { lower: string; upper: string }
type Certainty = 'stated' | 'inferred' | 'uncertain'
type Quoted = { quotation: string; certainty: Certainty }
export type Participant = {
  person: { names: Texts } | null
  party: Body | null
  side: Side
  role: 'head' | 'member'
  posts: Texts | null
}
export type Meeting = Told &
  Quoted & {
    kind: 'talks' | 'siteVisit'
    titles: Texts
    counterpart: Body
    heldOn: Day
    places: Texts
    topics: Texts[]
    said: Texts | null
    participants: Participant[]
  }
export type Visit = Told &
  Quoted & {
    titles: Texts
    visitingSide: Side
    delegation: Body
    host: Body
    places: Texts
    fromDay: string
    toDay: string
    members: Participant[]
    meetings: Meeting[]
  }
export type Promised = Told &
  Quoted & {
    titles: Texts
    author: Side | 'both'
    kind: string
    promisedOn: Day | null
    ourOwner: Body | null
    counterpartOwner: Body | null
  }
type Programme = Told & {
  names: Texts
  ownerCountry: string | null
  statedBy: Side | null
  verbatim: string
}
export type Agreement = Told & {
  reference: string
  titles: Texts
  parties: (Body & { side: Side })[]
  signatories: { partyId: string; personId: string; names: Texts; posts: Texts }[]
  areas: { list: (Told & { labels: Texts; verbatim: string })[] }
  programmes: Programme[]
  signedOn: Day
  signedAt: Texts
  assertions: (Told & Quoted & { field: string })[]
  desk: { code: string; names: Texts }
}
export type Source = Told & { titles: Texts; address: string; text: string }
export type Case = {
  agreement: Agreement
  source: Source
  visit: Visit
  promises: Promised[]
  people: Somebody[]
  bodies: Body[]
  programmes: Told[]
  areas: { code: string; labels: Texts }[]
}

/** All that a register holds of the memorandum, as an officer may read it. */
export async function readCase(register: Register, email: string): Promise<Case> {
  const issued = await register.convenio('token', 'issue', email, '--days', '1', '--json')
  const headers = { authorization: `Bearer ${JSON.parse(issued).token}` }
  const read = async (path: string) =>
    await (await fetch(`${register.origin}/api/v1${path}`, { headers })).json()
  const each = (path: string, list: Told[]) =>
    Promise.all(list.map((one) => read(`${path}/${one.id}`)))

  const [{ id }] = (await read('/agreements?q=PER-CHN-2019-01')).items
  const [source] = (await read(`/sources?agreementId=${id}`)).items
  const [visit] = (await read(`/visits?agreementId=${id}`)).items
  const bodies: Body[] = (await read('/parties?limit=100')).items
  const promises = await read(`/commitments?agreement=${id}&sort=position&limit=50`)
  const agreement: Agreement = await read(`/agreements/${id}`)
  // Identifiers rise in the order in which they were given.
  agreement.assertions.sort((one, other) => (one.id < other.id ? -1 : 1))
  return {
    agreement,
    source: await read(`/sources/${source.id}`),
    visit: await read(`/visits/${visit.id}`),
    promises: await each('/commitments', promises.items),
    people: await each('/people', (await read('/people?limit=50')).items),
    bodies: bodies.filter(({ acronym }) => ofCase.has(acronym ?? '')),
    programmes: (await read('/programmes')).items,
    areas: (await read('/priority-areas')).items,
  }
}

/** The bodies that the announcement names. */
const ofCase = new Set(['MOST', 'CONCYTEC', 'MINEDU', 'PRODUCE', 'UNALM', 'PUCP'])

/** What no two registers share: identities, versions, who wrote last and when. */
const own = /^(id|.*Id|version|changedBy|changedAt)$/

/** The work that the example plans since, and what it was shown by. */
const since = /^(actionPlans|activities|plans|coverage|documents)$/

/** The case without what is each register's own. */
export function fieldByField(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fieldByField)
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).filter(([name]) => !own.test(name) && !since.test(name))
  return Object.fromEntries(fields.map(([name, part]) => [name, fieldByField(part)]))
}
