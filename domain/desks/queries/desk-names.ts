import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'

type Desk = { id: string; code: string; names: LanguageMap }

/** Desks are few, and so are read whole. */
export async function deskNames(db: Reader): Promise<(id: string) => Desk> {
  const { desks } = db.tables
  const rows = await db.prepared('desks.names', () =>
    db.select({ id: desks.id, code: desks.code, names: desks.names }).from(desks),
  )
  const known = new Map(rows.map((desk) => [desk.id, desk]))
  return (id) => known.get(id) ?? { id, code: '', names: {} }
}
