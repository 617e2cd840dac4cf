import type { Request } from 'autocannon'
import { perSecond, rowsPerSecond, type Side } from './load-generator.ts'
import type { Stage } from './sides.ts'

/** One kind of request that is asked for again and again. */
export type Job = {
  name: string
  requests(stage: Stage): Promise<Request[]>
  /** Who asks ours, and the limit where there is one. */
  sides(stage: Stage): { ours: Side; limit?: Side }
  /** How fast it is; answers per second where nothing else is said. */
  speed?: typeof perSecond
  /** What the server holds in memory meanwhile is looked at. */
  memory?: boolean
}

const list = '/api/v1/agreements'
const asReader = ({ ours, limit }: Stage) => ({ ours: ours.reader, limit: limit.reader })

/** Rows on a page of a list. */
const perPage = 25
const farPage = 2_000

export const jobs: Job[] = [
  {
    name: 'list',
    sides: asReader,
    requests: async () =>
      [
        'country=PE',
        'kind=memorandumOfUnderstanding',
        'country=BR&kind=memorandumOfUnderstanding',
      ].map((filters) => ({ path: `${list}?${filters}&sort=-signedOn&limit=${perPage}` })),
  },
  {
    name: 'first page',
    sides: asReader,
    requests: async () => [{ path: `${list}?sort=-signedOn&limit=${perPage}` }],
  },
  {
    name: 'far page',
    sides: asReader,
    requests: async (stage) => [{ path: await farPath(stage) }],
  },
  {
    name: 'detail',
    sides: asReader,
    requests: async ({ sample }) => sample.agreementIds.map((id) => ({ path: `${list}/${id}` })),
  },
  {
    name: 'search, a common word',
    sides: asReader,
    requests: async () => [{ path: `${list}?q=cooperation&limit=${perPage}` }],
  },
  {
    name: 'search, one reference number',
    sides: asReader,
    requests: async ({ sample }) =>
      sample.references.map((reference) => ({ path: `${list}?q=${reference}&limit=${perPage}` })),
  },
  {
    name: 'dashboard',
    sides: asReader,
    // Plain SQL takes a good part of a second for one, and sixteen ask at once.
    speed: (side, requests, seconds) => perSecond(side, requests, Math.max(seconds, 6)),
    requests: async () => [{ path: '/api/v1/dashboards' }],
  },
  {
    name: 'coverage',
    sides: asReader,
    speed: (side, requests, seconds) => perSecond(side, requests, Math.max(seconds, 6)),
    requests: async () => [{ path: '/api/v1/commitments/coverage' }],
  },
  {
    name: 'ledger',
    sides: ({ ours }) => ({ ours: ours.reader }),
    requests: async () => [{ path: `/api/v1/commitments?limit=${perPage}` }],
  },
  {
    name: 'deadlines',
    sides: ({ ours }) => ({ ours: ours.reader }),
    requests: async () => [{ path: `/api/v1/deadlines?limit=${perPage}` }],
  },
  {
    name: 'write',
    sides: ({ ours, limit }) => ({ ours: ours.writer, limit: limit.writer }),
    requests: async ({ sample }) =>
      sample.activities.map(({ id, day }) => ({
        method: 'POST',
        path: '/api/v1/milestones',
        body: JSON.stringify({ activityId: id, titles: { en: 'Measured' }, baselineOn: day }),
      })),
  },
  {
    name: 'csv',
    sides: asReader,
    requests: async () => [{ path: `${list}?format=csv` }],
    speed: rowsPerSecond,
    memory: true,
  },
  {
    name: 'rendered page',
    sides: ({ ours }) => ({ ours: ours.page }),
    requests: async () => [{ path: '/agreements' }],
  },
]

/** The 2,000th page, or one far from the first where there are not so many. */
export const farPageOf = (agreements: number): number =>
  Math.min(farPage, Math.floor((agreements * 0.75) / perPage))

/** Walks there as a reader would, in long pages. */
async function farPath({ ours, sample }: Stage): Promise<string> {
  let left = (farPageOf(sample.agreements) - 1) * perPage
  let cursor = ''
  for (; left > 0; left -= 200) {
    const path = `${list}?sort=-signedOn&limit=${Math.min(left, 200)}${cursor}`
    const answer = await fetch(ours.reader.url + path, { headers: ours.reader.headers })
    const { nextCursor } = (await answer.json()) as { nextCursor: string }
    cursor = `&cursor=${encodeURIComponent(nextCursor)}`
  }
  return `${list}?sort=-signedOn&limit=${perPage}${cursor}`
}
