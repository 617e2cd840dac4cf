import type { Reader, Store } from '#db/store.ts'

/** How many queries a piece of work sent to the database. */
export type Counted = { store: Store; count: () => number }

/** A store whose queries are counted: each `select`, each kept query, each statement. */
export function countedQueries(store: Store): Counted {
  let queries = 0
  let building = false
  const counting = (db: Reader): Reader =>
    new Proxy(db, {
      get(target, name) {
        const value = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        const call = value.bind(target)
        if (name === 'prepared') {
          return (key: string, build: () => never, values?: Record<string, unknown>) => {
            queries += 1
            return target.prepared(key, () => unseen(build), values)
          }
        }
        if (name !== 'select' && name !== 'selectDistinct' && name !== 'rows') return call
        return (...given: unknown[]) => {
          if (!building) queries += 1
          return call(...given)
        }
      },
    })
  const unseen = <Built>(build: () => Built): Built => {
    building = true
    try {
      return build()
    } finally {
      building = false
    }
  }
  return {
    store: {
      ...store,
      read: counting(store.read),
      snapshot: (work) => store.snapshot((db) => work(counting(db))),
      transaction: (work) => store.transaction(work),
      close: () => store.close(),
    },
    count: () => queries,
  }
}
