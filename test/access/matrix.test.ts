import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessOfPages } from '#app/access-of-pages.ts'
import type { Caller } from './callers.ts'
import { duePageStatus, dueStatus, mayKnow } from './expected.ts'
import { builtRoutes } from './manifest.ts'
import type { GuardedRecord } from './records.ts'
import { type ServedRegister, serveRegister } from './register.ts'
import { handlersForAnyone, type Known, pages, type Probe, probes } from './routes.ts'

const built = builtRoutes()
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
let register: ServedRegister

beforeAll(async () => {
  register = await serveRegister()
}, 120_000)
afterAll(() => register?.end())

describe('the build', () => {
  test('has no page without a line that says whom it is for', () => {
    const addresses = built.filter(({ isPage }) => isPage).map(({ address }) => address)
    expect(addresses.sort()).toEqual(pages.map(({ address }) => address).sort())
    expect(addresses.sort()).toEqual(Object.keys(accessOfPages).sort())
    const said = pages.map(({ address }) => accessOfPages[address as keyof typeof accessOfPages])
    expect(said).toEqual(pages.map(({ whom }) => whom))
  })

  test('has no handler and no method without one', async () => {
    const found: string[] = []
    for (const { address } of built.filter(({ isPage }) => !isPage)) {
      if (handlersForAnyone.includes(address)) continue
      for (const verb of verbs) {
        const response = await send({ verb, address: withNumbers(address) })
        if (response.status !== 405) found.push(`${verb} ${asRoute(address)}`)
      }
    }
    expect(found.sort()).toEqual(probes.map(({ route }) => route).sort())
  })

  test.each(['HEAD', 'OPTIONS'])('answers %s to nobody with nothing of a record', async (verb) => {
    for (const { address } of built.filter(({ isPage }) => !isPage)) {
      const response = await send({ verb, address: withNumbers(address) })
      expect(await response.text()).not.toMatch(/qz\w+zq/)
    }
  })
})

describe.each(probes)('$route', (probe) => {
  test('answers each caller as the table says, and tells nobody what is not theirs', async () => {
    const faults: string[] = []
    for (const caller of register.callers) {
      for (const record of recordsFor(probe)) faults.push(...(await tried(probe, caller, record)))
    }
    expect(faults).toEqual([])
  })
})

describe('the list of agreements', () => {
  test('counts for each caller what they may know, and no other', async () => {
    const counts: Record<string, unknown> = {}
    const due: Record<string, unknown> = {}
    for (const caller of register.callers.filter(({ person }) => person)) {
      const response = await send({ verb: 'GET', address: '/api/v1/agreements', caller })
      counts[caller.name] = ((await response.json()) as { total?: unknown }).total
      due[caller.name] = { exact: register.records.filter((one) => mayKnow(caller, one)).length }
    }
    expect(counts).toEqual(due)
  })
})

describe.each(pages)('the page $address', (page) => {
  test.each([
    ['HTML', {}],
    ['what the browser fetches', { RSC: '1' }],
  ])('as %s is for whom it is meant, and tells nobody what is not theirs', async (_, headers) => {
    const faults: string[] = []
    for (const caller of register.callers) {
      for (const record of page.reach === 'none' ? [null] : register.records) {
        faults.push(...(await visited(page, caller, record, headers)))
      }
    }
    expect(faults).toEqual([])
  })
})

/** What is wrong with the answer to one request. */
async function tried(probe: Probe, caller: Caller, record: GuardedRecord): Promise<string[]> {
  const due = dueStatus(caller, probe, record)
  if (probe.refusedOnly && due === probe.granted) return []
  const [verb = '', route = ''] = probe.route.split(' ')
  const known = knownOf(record)
  const response = await send({
    verb,
    address: `/api/v1${filledIn(route.replaceAll('{', '[').replaceAll('}', ']'), record)}`,
    caller,
    body: probe.body?.(known),
    query: probe.query?.(known),
  })
  const text = await response.text()
  const what = `${caller.name}: ${probe.route} of the ${record.desk} desk, ${record.level}`
  const right = due.includes(response.status)
  return [
    ...(right ? [] : [`${what}: ${response.status} instead of ${due}: ${text.slice(0, 200)}`]),
    ...foreignWords(text, caller).map((word) => `${what}: tells ${word}`),
    ...(probe.lists && response.status === 200 ? lacking(text, caller, what) : []),
  ]
}

/** What is wrong with a page as one visitor sees it. */
async function visited(
  { address, lists, ...meant }: (typeof pages)[number],
  caller: Caller,
  record: GuardedRecord | null,
  headers: Record<string, string>,
): Promise<string[]> {
  // Programs with a token have the API; pages know only sessions.
  const visitor = 'Authorization' in caller.headers ? { ...caller, person: null } : caller
  const path = record ? filledIn(address, record) : address
  const response = await seen({ verb: 'GET', address: path, caller, headers })
  const text = await response.text()
  const due = duePageStatus(visitor, meant, record)
  const what = `${caller.name}: ${address}${record ? ` of the ${record.desk} desk, ${record.level}` : ''}`
  // What a browser fetches says inside of it that it leads elsewhere, or that nothing is there.
  const right = headers.RSC !== undefined || sameStep(response.status) === due
  return [
    ...(right ? [] : [`${what}: ${response.status} instead of ${due}`]),
    ...foreignWords(text, visitor).map((word) => `${what}: tells ${word}`),
    ...(lists && due === 200 ? lacking(text, visitor, what) : []),
  ]
}

/** Where no record is asked for, one stands for all. */
const recordsFor = ({ reach, body, route }: Probe): GuardedRecord[] =>
  reach === 'none' && !body && !route.includes('{')
    ? register.records.slice(0, 1)
    : register.records

const knownOf = (record: GuardedRecord): Known => ({
  record,
  userId: register.userIds.disabled,
  taken: { deskCode: 'OWN', email: 'officer@example.org' },
})

/** No byte that is sent to somebody may hold a word of a record that they may not know of. */
const foreignWords = (text: string, caller: Caller): string[] =>
  register.records
    .filter((record) => !mayKnow(caller, record) && text.toLowerCase().includes(record.word))
    .map(({ word }) => word)

/** The control: what is theirs is there, so the look for words would find what is not. */
const lacking = (text: string, caller: Caller, what: string): string[] =>
  register.records
    .filter((record) => mayKnow(caller, record) && !text.toLowerCase().includes(record.word))
    .map(({ word }) => `${what}: lacks ${word}`)

/** What a browser fetches has a mark of its headers in its address; Next leads there first. */
async function seen(sent: Sent): Promise<Response> {
  const response = await send(sent)
  const to = new URL(response.headers.get('location') ?? '', register.origin)
  if (!sent.headers?.RSC || !to.searchParams.has('_rsc')) return response
  return await send({ ...sent, address: to.pathname + to.search })
}

type Sent = {
  verb: string
  address: string
  caller?: Caller
  body?: object | undefined
  query?: Record<string, string> | undefined
  headers?: Record<string, string>
}

function send({ verb, address, caller, body, query, headers = {} }: Sent) {
  const search = query ? `?${new URLSearchParams(query)}` : ''
  return fetch(`${register.origin}${address}${search}`, {
    method: verb,
    redirect: 'manual',
    headers: {
      // A stranger's page is refused before anybody is asked for: the matrix is about who asks.
      Origin: register.origin,
      ...caller?.headers,
      ...headers,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

/** Next answers a redirect of a page with 307, one that a script follows with 303. */
const sameStep = (status: number) => (status === 303 ? 307 : status)

function filledIn(address: string, { ids }: GuardedRecord): string {
  const values: Record<string, string> = {
    ...ids,
    userId: register.userIds.disabled,
    sessionId: ids.planId,
    partyId: register.partyId,
  }
  return address.replace(/\[(\w+)\]/g, (_, name: string) => values[name] ?? name)
}

const withNumbers = (address: string) =>
  address.replace(/\[[^\]]+\]/g, '01890000-0000-7000-8000-000000000001')

const asRoute = (address: string) =>
  address.replace('/api/v1', '').replaceAll('[', '{').replaceAll(']', '}')
