import type { Reader } from '../reader.ts'

type Prepared = { execute(values?: Record<string, unknown>): unknown }
type Execute = Prepared['execute']

/** Keeps each named query compiled; one keeper belongs to one connection or pool. */
export function keepPrepared<Query extends Prepared>(
  runnerOf: (query: Query) => Execute,
): Reader['prepared'] {
  const kept = new Map<string, Execute>()
  return async (name, build, values) => {
    let execute = kept.get(name)
    if (!execute) {
      execute = runnerOf(build().prepare(name) as Query)
      kept.set(name, execute)
    }
    return (await execute(values)) as never
  }
}
