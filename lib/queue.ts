/** Runs jobs one after the other, in the order in which they came. */
export function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(job: () => Promise<T>): Promise<T> => {
    const turn = last.then(job, job)
    last = turn.catch(() => {})
    return turn
  }
}
