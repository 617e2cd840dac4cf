/** One field that the API did not take, with its sentence in the reader's language. */
export type FieldError = { path: string; code: string; message: string }

/** What the API said no with (RFC 9457), or that it could not be reached (`unreachable`). */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  /** 0 where no answer came. */
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldError[]
  /** Of a stale save: the record as it is now, with its version, and the fields that were changed. */
  readonly current: Record<string, unknown> | undefined
  readonly differing: readonly string[]
  /** Everything else that came with it. */
  readonly body: Record<string, unknown>

  constructor(status: number, body: Record<string, unknown>) {
    super(typeof body.title === 'string' ? body.title : '')
    this.status = status
    this.code = typeof body.code === 'string' ? body.code : 'unexpected'
    this.errors = (body.errors as FieldError[] | undefined) ?? []
    this.current = body.current as Record<string, unknown> | undefined
    this.differing = (body.differing as string[] | undefined) ?? []
    this.body = body
  }
}

/** What a change answered; `version` is the record's from now on. */
export type Changed<Answer> = { answer: Answer; version: number }

type Ask = { signal?: AbortSignal }

/** Reads from `/api/v1`; `path` begins with a slash. Throws ApiProblem. */
export async function read<Answer>(path: string, { signal }: Ask = {}): Promise<Answer> {
  const response = await sent(`/api/v1${path}`, { signal: signal ?? null })
  return (await response.json()) as Answer
}

type Change = {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** JSON, or the bytes of a file with its headers. */
  body?: unknown
  headers?: Record<string, string>
  /** The version of the record that was seen. */
  ifMatch?: number | undefined
  /** Goes on when the page is left; bodies of more than 64 kB can't. */
  keepalive?: boolean
  signal?: AbortSignal
}

/** What is on its way, by what it asks: pressed twice, a button sends it once. */
const underWay = new Map<string, Promise<Changed<unknown>>>()

/** So long, in ms, the page may still show the version that a change has made an earlier one. */
const untilShown = 3_000

/**
 * Changes something under `/api/v1`. It has one Idempotency-Key however often it has to be sent, so
 * that an answer lost on the way makes nothing twice; the same change asked for again before its answer
 * is there gets that answer, and so does a change of the version that it has just replaced. Throws ApiProblem.
 */
export async function change<Answer>(path: string, asked: Change = {}): Promise<Changed<Answer>> {
  if (asked.signal || asked.body instanceof Blob) return await sentChange<Answer>(path, asked)
  const key = JSON.stringify([path, asked])
  const again = underWay.get(key)
  if (again) return (await again) as Changed<Answer>
  const sending = sentChange<Answer>(path, asked)
  underWay.set(key, sending)
  // The same change of the same version would only be told that it came too late, by itself.
  let shownAfter = 0
  try {
    const changed = await sending
    shownAfter = asked.ifMatch === undefined ? 0 : untilShown
    return changed
  } finally {
    if (shownAfter > 0) setTimeout(() => underWay.delete(key), shownAfter)
    else underWay.delete(key)
  }
}

async function sentChange<Answer>(path: string, asked: Change): Promise<Changed<Answer>> {
  const { method = 'POST', body, headers, ifMatch, keepalive = false, signal } = asked
  const json = body !== undefined && !(body instanceof Blob)
  const response = await sent(`/api/v1${path}`, {
    method,
    keepalive,
    signal: signal ?? null,
    body: json ? JSON.stringify(body) : ((body as Blob | undefined) ?? null),
    headers: {
      'Idempotency-Key': newKey(),
      ...(json && { 'Content-Type': 'application/json' }),
      ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
      ...headers,
    },
  })
  const version = Number(response.headers.get('etag')?.replaceAll('"', ''))
  return { answer: (await response.json()) as Answer, version }
}

/** Pauses, in ms, before what did not get through is sent again. */
const pauses = [400, 1_500]

/** Sends a request, again where it did not arrive or the register was busy. Throws ApiProblem. */
export async function sent(address: string, init: RequestInit): Promise<Response> {
  for (const pause of [...pauses, null]) {
    const response = await fetch(address, init).catch((error: unknown) => {
      if (init.signal?.aborted) throw error
      return null
    })
    if (response?.ok) return response
    const mayHelp = response === null || response.status === 503
    if (!mayHelp || pause === null) throw await problemOf(response)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  throw await problemOf(null)
}

async function problemOf(response: Response | null): Promise<ApiProblem> {
  if (response === null) return new ApiProblem(0, { code: 'unreachable' })
  const body = await response.json().catch(() => ({}))
  return new ApiProblem(response.status, body as Record<string, unknown>)
}

/** `crypto.randomUUID` is not there where the register is reached over plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
