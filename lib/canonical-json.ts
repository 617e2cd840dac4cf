import canonicalize from 'canonicalize'

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * The one text of a value under RFC 8785, so that whoever hashes the same content gets the same
 * hash: keys in UTF-16 order, no spaces, numbers as ECMAScript writes them.
 *
 * Throws for whatever would not come back as it went in: undefined (JSON.stringify drops it),
 * functions, symbols, bigints, NaN and the infinities, unpaired surrogates, cycles, and objects
 * that are no plain records, such as a Date or a Map. The message names the place, never the value,
 * which may be personal.
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value)
  refuseWhatJsonLoses(value)
  return text as string
}

/** Walks with a stack of its own: content nested very deep must not end the process. */
function refuseWhatJsonLoses(root: unknown): void {
  const waiting: [place: string, value: unknown][] = [['$', root]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [place, value] = next
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) waiting.push([`${place}[${index}]`, item])
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) waiting.push([`${place}.${key}`, item])
    } else if (!isScalar(value)) {
      throw new TypeError(`No JSON value at ${place}: ${kindOf(value)}`)
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function isScalar(value: unknown): boolean {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value)
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value
}
