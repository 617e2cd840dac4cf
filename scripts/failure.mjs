/** A step that did not succeed: which one, why, and what a person can do about it. */
export class Failure extends Error {
  constructor({ step, cause, mend, output = '' }) {
    super(`${step} failed: ${cause}.`)
    this.mend = mend
    this.output = output
  }
}

/** Output first, for it can be long; the sentences last, where a person looks. */
export function tell(error) {
  if (!(error instanceof Failure)) return console.error(error)
  if (error.output) console.error(error.output.trimEnd())
  console.error(`\n${error.message}\n${error.mend}`)
}
