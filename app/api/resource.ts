import { ask, askToTakeAway } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { keep } from '#domain/keep.ts'
import type { AnyKeeping } from '#domain/keeping.ts'
import { perform } from '#domain/perform.ts'
import type { AnyQuery } from '#domain/query.ts'
import type { ReportName } from '#domain/reports/schema/reports.ts'
import type { Language } from '#messages/languages.ts'
import { type CalendarExport, calendarAnswer } from './calendar-answer.ts'
import { type CsvExport, csvAnswer, workbookAnswer } from './csv-answer.ts'
import { BadRequest } from './problem.ts'
import { published } from './published.ts'
import { isReportFormat, reportAnswer } from './report-answer.ts'
import { bodyOf, queryOf, versionSeen } from './request-input.ts'
import { type Asked, type RouteHandler, route } from './route-handler.ts'

type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

type Operations = { GET?: AnyQuery } & { [V in Exclude<Verb, 'GET'>]?: AnyCommand | AnyKeeping }

/** What a list is also given as: CSV and a workbook, a calendar, or a report's files. */
type Exports<Item> = {
  published?: true
  csv?: CsvExport<Item>
  calendar?: CalendarExport<Item>
  report?: ReportName
  /** One record as a workbook. */
  workbook?: (answer: never, asked: Asked) => Promise<Response>
  /** Puts what the answer holds as codes in words too, in the caller's language. */
  said?: (answer: never, language: Language) => unknown
  /** What is done before anything is asked, such as telling by another way who asks. */
  wrapped?: (answer: Answer) => Answer
}

type Answer = (asked: Asked) => Promise<Response>

/**
 * All handlers of one address: `export const { GET, POST, PUT, PATCH, DELETE } = resource({...})`.
 * The command, query or keeping brings access, input and rules; a verb that is not named answers 405.
 * What is `published` may be kept by caches, and is answered as if nobody were signed in.
 */
export function resource<Item>(
  operations: Operations,
  exports: Exports<Item> = {},
): Record<Verb, RouteHandler> {
  const allowed = verbs.filter((verb) => operations[verb]).join(', ')
  const notAllowed = route(async () => {
    throw new BadRequest(405, 'methodNotAllowed', { Allow: allowed })
  })
  const handlers = { GET: notAllowed, POST: notAllowed, PUT: notAllowed } as Record<
    Verb,
    RouteHandler
  >
  for (const verb of verbs) handlers[verb] = notAllowed
  const { GET, ...changes } = operations
  const wrapped = exports.wrapped ?? ((answer: Answer) => answer)
  if (GET) {
    const answer = (asked: Asked) => answerQuery(GET, asked, exports)
    handlers.GET = exports.published ? route(published(answer), 'anyone') : route(wrapped(answer))
  }
  for (const [verb, change] of Object.entries(changes)) {
    handlers[verb as Verb] = route(
      wrapped((asked) =>
        'keep' in change ? answerKeeping(change, asked) : answerCommand(change, asked),
      ),
    )
  }
  return handlers
}

async function answerQuery<Item>(
  query: AnyQuery,
  asked: Asked,
  { csv, calendar, report, workbook, said }: Exports<Item>,
): Promise<Response> {
  const { format, ...filters } = queryOf(asked.request)
  const input = { ...filters, ...asked.params }
  if (report && isReportFormat(format))
    return await reportAnswer(report, query, format, asked, input)
  if (format === 'csv' && csv) return await csvAnswer(query, csv, asked, input)
  if (format === 'xlsx' && csv) return await workbookAnswer(query, csv, asked, input)
  if (format === 'ics' && calendar) return await calendarAnswer(query, calendar, asked, input)
  if (format === 'xlsx' && workbook) {
    const taken = await askToTakeAway(asked.world, query, asked.actor, input, asked)
    return await workbook(taken as never, asked)
  }
  if (format !== undefined && format !== 'json') throw new BadRequest(400, 'unknownFormat')
  const answer = await ask(asked.world, query, asked.actor, input, asked)
  return json(said ? said(answer as never, asked.language) : answer, 200, etagOf(answer))
}

async function answerCommand(command: AnyCommand, asked: Asked): Promise<Response> {
  const { request, params, actor, world, requestId } = asked
  const body = await bodyOf(request)
  const { answer, version } = await perform(
    world,
    command,
    actor,
    { ...body, ...params },
    {
      requestId,
      idempotencyKey: idempotencyKeyOf(request),
      ifMatch: versionSeen(request),
    },
  )
  const status = request.method === 'POST' ? 201 : 200
  return json(answer, status, { ETag: `"${version}"` })
}

async function answerKeeping(keeping: AnyKeeping, asked: Asked): Promise<Response> {
  const { request, params, actor, world } = asked
  const body = await bodyOf(request)
  return json(await keep(world, keeping, actor, { ...body, ...params }), 200, {})
}

/** Its length is said, so that it is written in one piece and not in chunks. */
function json(answer: unknown, status: number, headers: Record<string, string>): Response {
  const body = JSON.stringify(answer)
  const length = String(Buffer.byteLength(body))
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/json', 'Content-Length': length, ...headers },
  })
}

function etagOf(answer: unknown): Record<string, string> {
  const version = (answer as { version?: unknown } | null)?.version
  return typeof version === 'number' ? { ETag: `"${version}"` } : {}
}

/** Long keys would be a way to fill the disk. */
export function idempotencyKeyOf(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key') ?? undefined
  if (key !== undefined && !/^[\x21-\x7e]{1,100}$/.test(key)) {
    throw new BadRequest(400, 'wrongIdempotencyKey')
  }
  return key
}
