import type { Request } from 'autocannon'
import type { Side } from './load-generator.ts'

/**
 * Throws when the two sides do not answer alike: byte for byte what is read; of what is written the
 * same fields, since each writes a record of its own.
 */
export async function sameAnswers(ours: Side, limit: Side, requests: Request[]): Promise<void> {
  for (const request of requests.slice(0, 20)) {
    const [one, other] = [await asked(ours, request), await asked(limit, request)]
    const reads = request.method === undefined
    const alike = reads ? one === other : fields(one) === fields(other)
    if (!alike) throw new Error(`Answers differ at ${request.path}${firstDifference(one, other)}`)
  }
}

async function asked({ url, headers }: Side, { method = 'GET', path, body }: Request) {
  const answer = await fetch(url + path, { method, headers, ...(body ? { body } : {}) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url}${path} answers ${answer.status}: ${text}`)
  return text
}

const fields = (text: string) => Object.keys(JSON.parse(text) as object).join()

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((sign, place) => sign !== other[place])
  const from = Math.max(0, at - 100)
  return [one, other].map((text) => `\n  ... ${text.slice(from, at + 100)}`).join('')
}
