import type { Reader } from '../reader.ts'

type Prepared = { execute(values?: Record<string, unknown>): unknown }

/** Keeps each named query compiled; one keeper belongs to one connection or pool. */
export function keepPrepared(): Reader['prepared'] {
  const kept = new Map<string, Prepared>()
  return async (name, build, values) => {
    let query = kept.get(name)
    if (!query) {
      query = build().prepare(name) as Prepared
      kept.set(name, query)
    }
    return (await query.execute(values)) as never
  }
}
