/** Something took longer than it may. */
export class TooLate extends Error {
  override name = 'TooLate'
}

/** So many ms from now: work that is waited for until then, and no longer. */
export function deadlineIn(ms: number): { before<Result>(work: Promise<Result>): Promise<Result> } {
  const signal = AbortSignal.timeout(ms)
  return {
    async before(work) {
      const { promise: late, reject } = Promise.withResolvers<never>()
      const expire = () => reject(new TooLate(`This took longer than ${ms} ms`))
      if (signal.aborted) expire()
      signal.addEventListener('abort', expire, { once: true })
      try {
        return await Promise.race([work, late])
      } finally {
        signal.removeEventListener('abort', expire)
      }
    },
  }
}
