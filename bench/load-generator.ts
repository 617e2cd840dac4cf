import autocannon, { type Request } from 'autocannon'

/** Who is asked: an address on this machine, and what every request carries. */
export type Side = { url: string; headers: Record<string, string> }

/** One whole file after the other, as somebody who takes a list away asks for it; rows per second. */
export async function rowsPerSecond({ url, headers }: Side, requests: Request[]): Promise<number> {
  const begun = performance.now()
  let rows = 0
  for (const { path = '' } of requests) {
    const answer = await fetch(url + path, { headers })
    if (!answer.ok || !answer.body) throw new Error(`${url}${path} answers ${answer.status}.`)
    for await (const piece of answer.body) for (const byte of piece) if (byte === lineFeed) rows++
  }
  return rows / ((performance.now() - begun) / 1000)
}

const lineFeed = 10

/** So many clients ask at once, each waiting for its answer before it asks again. */
const connections = 16

/**
 * Asks for so many seconds; answers per second. Throws when anything but a good answer came, for a
 * server that refuses is fast.
 */
export async function perSecond(side: Side, requests: Request[], seconds: number): Promise<number> {
  const result = await autocannon({
    ...side,
    connections,
    duration: seconds,
    requests,
    timeout: 20,
  })
  const bad = result.non2xx + result.errors + result.timeouts
  if (bad > 0 || result['2xx'] === 0) {
    const path = requests[0]?.path
    throw new Error(`${bad} of the requests to ${side.url}${path} were not answered well.`)
  }
  return result['2xx'] / result.duration
}
