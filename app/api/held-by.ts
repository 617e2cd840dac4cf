import { linkHolder } from '#domain/confirmations/queries/read-link.ts'
import { missing, Refusal } from '#domain/outcome.ts'
import { BadRequest } from './problem.ts'
import { formOf } from './request-input.ts'
import type { Asked } from './route-handler.ts'

type Answer = (asked: Asked) => Promise<Response>

/** The most that a form of a whole plan may weigh, in bytes. */
const formLimit = 500_000

/**
 * Answers whoever holds a link, and nobody else: the secret in the address says who asks, whoever else
 * is signed in there. A form that the browser sends by itself is answered with the page to go to.
 */
export function heldBy(answer: Answer): Answer {
  return async (asked) => {
    const { request, params, world } = asked
    const { token = '' } = params
    const isForm = (request.headers.get('content-type') ?? '').startsWith(formType)
    // Our own script sends the same form, and wants to know at which field it is refused.
    const isScript = request.headers.get('accept') === 'application/json'
    const holder = await linkHolder(world, token)
    if (!holder) {
      if (isForm && !isScript) return goTo(token, '')
      throw missing()
    }
    if (holder.openAgainAt) throw tooManyTries(holder.openAgainAt, world.now())
    const byHolder = { ...asked, actor: holder.actor }
    if (!isForm) return await answer(byHolder)
    const json = { ...byHolder, request: await asJson(request) }
    if (isScript) return await answer(json)
    try {
      await answer(json)
      return goTo(token, '')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return goTo(token, `?problem=${error.problem.fields?.[0]?.code ?? error.problem.code}`)
    }
  }
}

const formType = 'application/x-www-form-urlencoded'

const tooManyTries = (openAgainAt: Date, now: Date) => {
  const wait = Math.max(1, Math.ceil((openAgainAt.getTime() - now.getTime()) / 1_000))
  return new BadRequest(429, 'tooManyTries', { 'Retry-After': String(wait) })
}

const goTo = (token: string, query: string) => {
  const page = `/confirm/${encodeURIComponent(token)}${query}`
  return new Response(null, { status: 303, headers: { Location: page } })
}

/** The same request with its fields as JSON; `value.<kind>.<id>.<field>` is a proposal. */
async function asJson(request: Request): Promise<Request> {
  const { contentHash, name, post, statement, ...fields } = await formOf(request, formLimit)
  const address = new URL(request.url).pathname
  const body = JSON.stringify({
    ...{ contentHash, name, post },
    ...(address.endsWith('/dispute') && { statement }),
    ...(address.endsWith('/counter-proposals') && { proposals: proposalsIn(fields) }),
  })
  const length = String(Buffer.byteLength(body))
  const headers = { 'content-type': 'application/json', 'content-length': length }
  return new Request(request.url, { method: request.method, headers, body })
}

/** What was filled in, each with the reason given for all that is asked of the same thing. */
function proposalsIn(fields: Record<string, string>) {
  return Object.entries(fields).flatMap(([name, value]) => {
    const [, subjectKind, subjectId, field] = /^value\.(\w+)\.([\w-]+)\.(\w+)$/.exec(name) ?? []
    if (!subjectKind || !subjectId || !field || value.trim() === '') return []
    const reason = fields[`reason.${subjectKind}.${subjectId}`] ?? ''
    return [{ subjectKind, subjectId, field, value, reason }]
  })
}
