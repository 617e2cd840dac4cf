import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessOfPages } from '#app/access-of-pages.ts'
import type { Caller } from './callers.ts'
import { mayKnow } from './expected.ts'
import {
  asAddress,
  asRoute,
  filledIn,
  recordsFor,
  send,
  tried,
  visited,
  withNumbers,
} from './knock.ts'
import { builtRoutes } from './manifest.ts'
import { type Page, pages } from './pages.ts'
import { people } from './people.ts'
import type { GuardedRecord } from './records.ts'
import { type ServedRegister, serveRegister } from './register.ts'
import { handlersForAnyone, type Probe, probes } from './routes.ts'
import { publicFiles } from './routes-of-publications.ts'

const built = builtRoutes()
const handlers = built.filter(({ isPage }) => !isPage).map(({ address }) => address)
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
    for (const address of handlers.filter((one) => !handlersForAnyone.includes(one))) {
      for (const verb of verbs) {
        const response = await send(register, { verb, address: withNumbers(address) })
        if (response.status !== 405) found.push(`${verb} ${asRoute(address)}`)
      }
    }
    expect(found.sort()).toEqual(probes.map(({ route }) => route).sort())
  })

  test.each(['HEAD', 'OPTIONS'])('answers %s to nobody with nothing of a record', async (verb) => {
    for (const address of handlers) {
      const response = await send(register, { verb, address: withNumbers(address) })
      expect(await response.text()).not.toMatch(/qz\w+zq/)
    }
  })
})

describe.each(probes)('$route', (probe) => {
  test('answers each caller as the table says, and tells nobody what is not theirs', async () => {
    expect(await faultsOf(probe)).toEqual([])
  })
})

const given = probes.flatMap((probe) => (probe.files ?? []).map((format) => ({ ...probe, format })))

describe.each(given)('$route as $format', ({ format, ...probe }) => {
  test('tells nobody what is not theirs', async () => {
    const query: Probe['query'] = (known) => {
      const { limit: _, ...filters } = probe.query?.(known) ?? {}
      return { ...filters, format }
    }
    expect(await faultsOf({ ...probe, query })).toEqual([])
  })
})

describe.each(publicFiles)('the file %s', (address) => {
  test('holds what was published, and no word of what the records became', async () => {
    const response = await send(register, { verb: 'GET', address })
    const text = await response.text()
    expect(text).toContain('Open to anybody')
    expect(text).not.toMatch(/qz\w+zq/)
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=/)
    const headers = { 'If-None-Match': response.headers.get('ETag') ?? '' }
    const again = await send(register, { verb: 'GET', address, headers })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})

describe('what a caller may not know of', () => {
  test('is answered as what is not there, word for word', async () => {
    const stranger = callerNamed('otherOfficer')
    const hidden = register.records.find(
      ({ desk, level }) => desk === 'own' && level === 'confidential',
    ) as GuardedRecord
    for (const { route } of probes.filter(({ reach }) => reach === 'reads')) {
      const address = `/api/v1${asAddress(route.replace('GET ', ''))}`
      const caller = stranger
      const there = { verb: 'GET', address: filledIn(register, address, hidden), caller }
      const nowhere = { verb: 'GET', address: withNumbers(address), caller }
      expect(await told(there)).toEqual(await told(nowhere))
    }
  })

  test('is counted in no list', async () => {
    const counts: Record<string, unknown> = {}
    const due: Record<string, unknown> = {}
    for (const caller of register.callers.filter(({ person }) => person)) {
      const asked = { verb: 'GET', address: '/api/v1/agreements', caller }
      counts[caller.name] = ((await (await send(register, asked)).json()) as Counted).total
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
    for (const query of page.needs ? [page.needs] : ['', ...(page.queries ?? [])]) {
      expect(await faultsSeen({ ...page, query }, headers)).toEqual([])
    }
  })
})

describe('the matrix itself', () => {
  test('finds a caller who is told what is another’s: an auditor who passes for an officer', async () => {
    const auditor = callerNamed('auditor')
    const disguised = { ...auditor, person: people.otherOfficer }
    const secret = register.records.filter(
      ({ desk, level }) => desk === 'own' && level === 'confidential',
    )[0] as GuardedRecord
    const probe = probes.find(({ route }) => route === 'GET /agreements/{agreementId}') as Probe
    const page = pages.find(({ address }) => address === '/agreements/[agreementId]') as Page
    const faults = [
      ...(await tried(register, probe, disguised, secret)),
      ...(await visited(register, page, disguised, secret)),
    ]
    expect(faults.filter((fault) => fault.includes('200 instead of 404'))).toHaveLength(2)
    expect(faults.filter((fault) => fault.includes(`tells ${secret.word}`))).toHaveLength(2)
  })
})

/** All callers at once, each record after the other. */
async function faultsOf(probe: Probe): Promise<string[]> {
  return await ofEveryCaller(recordsFor(register, probe), (caller, record) =>
    tried(register, probe, caller, record),
  )
}

async function faultsSeen(page: Page, headers: Record<string, string>): Promise<string[]> {
  const records = page.reach === 'none' ? [null] : register.records
  return await ofEveryCaller(records, (caller, record) =>
    visited(register, page, caller, record, headers),
  )
}

async function ofEveryCaller<Record>(
  records: readonly Record[],
  faultsFor: (caller: Caller, record: Record) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = []
  for (const record of records) {
    const found = register.callers.map((caller) => faultsFor(caller, record))
    faults.push(...(await Promise.all(found)).flat())
  }
  return faults
}

type Counted = { total?: unknown }

const callerNamed = (wanted: string) =>
  register.callers.find(({ name }) => name === wanted) as Caller

/** An answer without the number that each request has of its own. */
async function told(asked: Parameters<typeof send>[1]) {
  const response = await send(register, asked)
  const { requestId: _, ...problem } = (await response.json()) as { requestId?: string }
  return { status: response.status, problem }
}
