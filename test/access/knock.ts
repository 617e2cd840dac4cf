import readXlsxFile from 'read-excel-file/node'
import type { Caller } from './callers.ts'
import { duePageStatus, dueStatus, mayKnow } from './expected.ts'
import type { GuardedRecord } from './records.ts'
import type { Page } from './pages.ts'
import type { ServedRegister } from './register.ts'
import type { Known, Probe } from './routes.ts'

/** What is wrong with the answer to one request: nothing, or sentences that say it. */
export async function tried(
  register: ServedRegister,
  probe: Probe,
  caller: Caller,
  record: GuardedRecord,
): Promise<string[]> {
  const due = dueStatus(caller, probe, record)
  if (probe.refusedOnly && due === probe.granted) return []
  const [verb = '', route = ''] = probe.route.split(' ')
  const known = knownOf(register, record)
  const response = await send(register, {
    verb,
    address: `/api/v1${filledIn(register, asAddress(route), record)}`,
    caller,
    body: probe.body?.(known),
    query: probe.query?.(known),
  })
  const text = await textOf(response)
  const what = `${caller.name}: ${probe.route} of the ${record.desk} desk, ${record.level}`
  const right = due.includes(response.status)
  return [
    ...(right ? [] : [`${what}: ${response.status} instead of ${due}: ${text.slice(0, 200)}`]),
    ...foreignWords(register, text, caller).map((word) => `${what}: tells ${word}`),
    ...(probe.lists && response.status === 200 ? lacking(register, text, caller, what) : []),
  ]
}

/** What is wrong with a page as one visitor sees it. */
export async function visited(
  register: ServedRegister,
  { address, lists, query = '', ...meant }: Page,
  caller: Caller,
  record: GuardedRecord | null,
  headers: Record<string, string> = {},
): Promise<string[]> {
  // Programs with a token have the API; pages know only sessions.
  const visitor = 'Authorization' in caller.headers ? { ...caller, person: null } : caller
  const path = filledIn(register, address + query, record ?? register.records[0]!)
  const response = await seen(register, { verb: 'GET', address: path, caller, headers })
  const text = await response.text()
  const due = duePageStatus(visitor, meant, record)
  const of = record ? ` of the ${record.desk} desk, ${record.level}` : ''
  const what = `${caller.name}: ${address}${query}${of}`
  // What a browser fetches says inside of it that it leads elsewhere, or that nothing is there.
  const right = headers.RSC !== undefined || sameStep(response.status) === due
  return [
    ...(right ? [] : [`${what}: ${response.status} instead of ${due}`]),
    ...foreignWords(register, text, visitor).map((word) => `${what}: tells ${word}`),
    ...(lists && due === 200 ? lacking(register, text, visitor, what) : []),
  ]
}

/** What a workbook's cells say stands in it packed. */
async function textOf(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  // Long lines of a calendar are folded wherever they are full.
  if (type.includes('calendar')) return (await response.text()).replaceAll('\r\n ', '')
  if (!type.includes('spreadsheetml')) return await response.text()
  return JSON.stringify(await readXlsxFile(Buffer.from(await response.bytes())))
}

/** Where no record is asked for, one stands for all. */
export const recordsFor = (
  { records }: ServedRegister,
  { reach, body, route }: Probe,
): GuardedRecord[] =>
  reach === 'none' && !body && !route.includes('{') ? records.slice(0, 1) : records

const knownOf = ({ userIds }: ServedRegister, record: GuardedRecord): Known => ({
  record,
  userId: userIds.disabled,
  taken: { deskCode: 'OWN', email: 'officer@example.org' },
})

/** No byte that is sent to somebody may hold a word of a record that they may not know of. */
const foreignWords = ({ records }: ServedRegister, text: string, caller: Caller): string[] =>
  records
    .filter((record) => !mayKnow(caller, record) && text.toLowerCase().includes(record.word))
    .map(({ word }) => word)

/** What is theirs has to be there, so that the look for words is known to find them. */
const lacking = ({ records }: ServedRegister, text: string, caller: Caller, what: string) =>
  records
    .filter((record) => mayKnow(caller, record) && !text.toLowerCase().includes(record.word))
    .map(({ word }) => `${what}: lacks ${word}`)

/** What a browser fetches has a mark of its headers in its address; Next leads there first. */
async function seen(register: ServedRegister, sent: Sent): Promise<Response> {
  const response = await send(register, sent)
  const to = new URL(response.headers.get('location') ?? '', register.origin)
  if (!sent.headers?.RSC || !to.searchParams.has('_rsc')) return response
  return await send(register, { ...sent, address: to.pathname + to.search })
}

type Sent = {
  verb: string
  address: string
  caller?: Caller
  body?: object | undefined
  query?: Record<string, string> | undefined
  headers?: Record<string, string>
}

/** Sends one request to the register as one caller; redirects are not followed. */
export function send(
  { origin }: ServedRegister,
  { verb, address, caller, body, query, headers = {} }: Sent,
): Promise<Response> {
  const search = query ? `?${new URLSearchParams(query)}` : ''
  return fetch(`${origin}${address}${search}`, {
    method: verb,
    redirect: 'manual',
    headers: {
      // A stranger's page is refused before anybody is asked for: the matrix is about who asks.
      Origin: origin,
      ...caller?.headers,
      ...headers,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
}

/** Next answers a redirect of a page with 307, one that a script follows with 303. */
const sameStep = (status: number) => (status === 303 ? 307 : status)

/** An address with the numbers of a record in their places. */
export function filledIn(
  { userIds, bodies }: ServedRegister,
  address: string,
  { ids, deskId, reference }: GuardedRecord,
): string {
  const values: Record<string, string> = {
    ...ids,
    report: 'agreements',
    reference,
    slug: `notice-of-${reference.toLowerCase()}`,
    deskId,
    country: 'PE',
    userId: userIds.disabled,
    sessionId: ids.planId,
    draftId: ids.planId,
    rateId: ids.planId,
    ...bodies,
    predecessorId: bodies.partyId,
    figure: 'agreementsByState',
    rule: 'noActionPlan',
  }
  return address.replace(/\[(\w+)\]/g, (_, name: string) => values[name] ?? name)
}

/** A number of the right form that nothing has. */
export const withNumbers = (address: string) =>
  address.replace(/\[[^\]]+\]/g, '01890000-0000-7000-8000-000000000001')

/** The address of a handler as the API's routes are written. */
export const asRoute = (address: string) =>
  address.replace('/api/v1', '').replaceAll('[', '{').replaceAll(']', '}')

/** And back. */
export const asAddress = (route: string) => route.replaceAll('{', '[').replaceAll('}', ']')
