import { hash, verify } from '@node-rs/argon2'
import { TooBusy } from './too-busy.ts'

/** argon2id as the package has it by default, said all the same: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** So many are worked on at once: one takes a core for a tenth of a second, and 19 MiB. */
const atOnce = 2

/** So many may wait; whoever comes after them waits longer than a person would. */
const mayWait = 60

/** The text to store of a password: algorithm, cost, salt and hash. Throws `TooBusy`. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(normalised(password), cost))

/**
 * Whether this is the password of which `stored` is kept. Without one it takes as long and is false, so
 * that the time does not tell whether there is such an account. Throws `TooBusy`.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await inTurn(() => verify(stored ?? nobodysHash, normalised(password)))
  return fits && stored !== null
}

/** The same characters can be typed in several ways on different keyboards (NIST SP 800-63B). */
const normalised = (password: string) => password.normalize('NFKC')

/** Of 256 random bits that were thrown away, at the cost above. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$P5yewi+T0mjqXTp/mJE+/w$vOjR4gRnLd4pQ4IEQlG6iOuDh7PeR023JwPUBM6bNjg'

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mayWait) throw new TooBusy('Too many passwords at once.')
    await new Promise<void>((begin) => waiting.push(begin))
  } else {
    running++
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    // The place goes straight to the next one in the queue, else it is free.
    if (next) next()
    else running--
  }
}
