import type { Json } from '#db/values.ts'

/**
 * A fact or a clause as the API takes it and versions keep it: each uncertain day as its EDTF, and
 * nothing where nothing is said.
 */
export function asWritten(value: unknown): Json {
  if (Array.isArray(value)) return value.map(asWritten)
  if (typeof value !== 'object' || value === null) return value as Json
  if ('edtf' in value) return String(value.edtf)
  const said = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(said.map(([name, one]) => [name, asWritten(one)]))
}
