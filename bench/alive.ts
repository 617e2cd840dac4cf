import { setTimeout as wait } from 'node:timers/promises'
import type { Side } from './load-generator.ts'
import type { Stage } from './sides.ts'

/** The dearest reads there are: words that most records hold, and whole lists taken away. */
const worst = [
  '/api/v1/agreements?q=cooperation&count=exact&sort=title',
  '/api/v1/agreements?q=c&count=exact',
  '/api/v1/agreements?q=memorandum%20of%20understanding%20on%20cooperation%20in',
  '/api/v1/agreements?format=csv',
  '/api/v1/reports/milestones/export?format=csv',
]

/** So many people ask for them at once, each for the next as soon as one has come. */
const people = 10

/**
 * How long `/healthz` takes to answer meanwhile, in ms: the 99th of a hundred (`guarantees.md`, Input).
 */
export async function aliveUnder({ ours }: Stage, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  const asking = Array.from({ length: people }, (_, first) => askOn(ours.reader, first, until))
  const took: number[] = []
  while (performance.now() < until) {
    const begun = performance.now()
    const answer = await fetch(`${ours.reader.url}/healthz`)
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`/healthz answers ${answer.status}.`)
    took.push(performance.now() - begun)
    await wait(20)
  }
  await Promise.all(asking)
  return took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.99)] ?? Number.NaN
}

/** Whoever asks too often is told so, and asks again. */
async function askOn({ url, headers }: Side, first: number, until: number): Promise<void> {
  for (let turn = first; performance.now() < until; turn++) {
    const answer = await fetch(url + worst[turn % worst.length], { headers })
    if (!answer.ok && answer.status !== 429 && answer.status !== 503) {
      throw new Error(`${worst[turn % worst.length]} answers ${answer.status}.`)
    }
    await answer.arrayBuffer()
  }
}
