import autocannon, { type Request } from 'autocannon'

/** Who is asked: an address on this machine, and what every request carries. */
export type Side = { url: string; headers: Record<string, string> }

/**
 * One whole file after the other for so many seconds, and the last one to its end, as somebody who
 * takes a list away asks for it; rows per second.
 */
export async function rowsPerSecond(
  { url, headers }: Side,
  requests: Request[],
  seconds: number,
): Promise<number> {
  const begun = performance.now()
  const lasted = () => (performance.now() - begun) / 1000
  let rows = 0
  do {
    for (const { path = '' } of requests) rows += await rowsOf(url + path, headers)
  } while (lasted() < seconds)
  return rows / lasted()
}

async function rowsOf(address: string, headers: Side['headers']): Promise<number> {
  // Packed by one side alone they would not be the same answers.
  const answer = await fetch(address, { headers: { ...headers, 'Accept-Encoding': 'identity' } })
  if (!answer.ok || !answer.body) throw new Error(`${address} answers ${answer.status}.`)
  let rows = 0
  for await (const piece of answer.body) for (const byte of piece) if (byte === lineFeed) rows++
  return rows
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
