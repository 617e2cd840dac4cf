import type { Reading } from './reading.ts'

/** Answered with 415, 413, 400 and 400. */
export type BodyProblem = 'wrongMediaType' | 'tooLarge' | 'notJson' | 'brokenOff'

/**
 * The JSON in a request's body, UTF-8 as RFC 8259 demands. Counts the bytes as they come, and stops
 * at more than `limit` of them, whatever length the request claims, so that nobody can fill the
 * memory. A body is `brokenOff` when its sender goes away in the middle, as a closed page does.
 */
export async function readJsonBody(
  request: Request,
  limit: number,
): Promise<Reading<unknown, BodyProblem>> {
  if (!saysJson(request.headers)) return problem('wrongMediaType')
  if (Number(request.headers.get('content-length')) > limit) return problem('tooLarge')
  const bytes = await bytesOf(request, limit)
  if (!bytes.ok) return bytes
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return problem('notJson') // either of the two has no other way to say so
  }
}

/** The fields of a form that a browser sends without any script; of one name the last. */
export async function readFormBody(
  request: Request,
  limit: number,
): Promise<Reading<Record<string, string>, BodyProblem>> {
  const [type] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  if (type?.trim() !== 'application/x-www-form-urlencoded') return problem('wrongMediaType')
  const bytes = await bytesOf(request, limit)
  if (!bytes.ok) return bytes
  const fields = new URLSearchParams(bytes.value.toString('utf8'))
  return { ok: true, value: Object.fromEntries(fields) }
}

/** `application/json`, in UTF-8 where a charset is named, and not compressed: we unpack nothing. */
function saysJson(headers: Headers): boolean {
  const [type, ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='))
  return (
    type?.trim() === 'application/json' &&
    [undefined, 'charset=utf-8', 'charset="utf-8"'].includes(charset) &&
    (headers.get('content-encoding') ?? 'identity') === 'identity'
  )
}

/** All bytes of the body, unless they are too many or stop coming. */
async function bytesOf(
  { body }: Request,
  limit: number,
): Promise<Reading<Buffer, 'tooLarge' | 'brokenOff'>> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length
      if (length > limit) return problem('tooLarge') // leaving the loop cancels the body
      chunks.push(chunk)
    }
  } catch {
    return problem('brokenOff') // a stream of bytes fails only with its connection
  }
  return { ok: true, value: Buffer.concat(chunks) }
}

function problem<Code extends BodyProblem>(code: Code): Reading<never, Code> {
  return { ok: false, problem: code }
}
