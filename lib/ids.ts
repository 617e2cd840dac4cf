import { v7, validate, version } from 'uuid'

/**
 * A new identifier: UUID version 7 as lower-case text. Identifiers made by one process sort in the
 * order of their making, so an index on them grows at its end.
 */
export function newId(): string {
  return v7()
}

/** Whether a value is an identifier as we write them: UUID version 7, in lower case. */
export function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value === value.toLowerCase() &&
    validate(value) &&
    version(value) === 7
  )
}
