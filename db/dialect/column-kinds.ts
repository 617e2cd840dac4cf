/** `signedOn` -> `signed_on`. */
export const snakeCase = (key: string) =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export type UncertainDayColumns<K extends string, Column> = {
  [P in K | `${K}Lower` | `${K}Upper`]: Column
}

export type MoneyColumns<K extends string, Amount, Currency> = {
  [P in K]: Amount
} & {
  [P in `${K}Currency`]: Currency
}

const deadlines = new WeakSet<object>()

/** Marks a column builder as one that holds a deadline. */
export function asDeadline<Builder extends object>(builder: Builder): Builder {
  deadlines.add((builder as unknown as { config: object }).config)
  return builder
}

/** True for a finished column that was declared with `kit.deadline`. */
export const isDeadline = (column: object) =>
  deadlines.has((column as unknown as { config: object }).config)
