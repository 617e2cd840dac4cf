import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { isId } from '#lib/ids.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'

/**
 * What records are called today, by identifier: those that this caller may read. A record without a
 * name, and a person whose name was erased, are absent.
 */
export async function namesOf(
  db: Reader,
  actor: Actor | null,
  ids: Iterable<string>,
): Promise<Map<string, LanguageMap>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const [records, people] = [await recordNames(db, actor, wanted), await peopleNames(db, wanted)]
  return new Map([...records, ...people])
}

/** Every identifier that stands anywhere in a content. */
export function idsIn(content: Json): string[] {
  if (typeof content === 'string') return isId(content) ? [content] : []
  if (content === null || typeof content !== 'object') return []
  return Object.values(content).flatMap(idsIn)
}

async function recordNames(db: Reader, actor: Actor | null, ids: string[]) {
  const { versions } = db.tables
  const rows = await db
    .select({ id: versions.subjectId, content: versions.content })
    .from(versions)
    .where(
      and(
        inArray(versions.subjectId, ids),
        isNull(versions.toSeq),
        readableWhere(db, actor, versions),
      ),
    )
  const found = named(rows)
  const names = new Set(found.map(([id]) => id))
  return [
    ...found,
    ...(await namesOfGone(
      db,
      actor,
      ids.filter((id) => !names.has(id)),
    )),
  ]
}

/** What was taken out of the register is called as it was last. */
async function namesOfGone(db: Reader, actor: Actor | null, ids: string[]) {
  if (ids.length === 0) return []
  const { versions } = db.tables
  const rows = await db
    .select({ id: versions.subjectId, content: versions.content })
    .from(versions)
    .where(
      and(
        inArray(versions.subjectId, ids),
        eq(versions.fromSeq, versions.toSeq),
        readableWhere(db, actor, versions),
      ),
    )
  return named(rows)
}

const named = (rows: readonly { id: string; content: unknown }[]) =>
  rows.flatMap(({ id, content }): [string, LanguageMap][] => {
    const name = nameIn(content as Record<string, Json>)
    return name ? [[id, name]] : []
  })

async function peopleNames(db: Reader, ids: string[]): Promise<[string, LanguageMap][]> {
  const { personalValues } = db.tables
  const rows = await db
    .select({ id: personalValues.userId, name: personalValues.value })
    .from(personalValues)
    .where(
      and(
        inArray(personalValues.userId, ids),
        eq(personalValues.field, 'name'),
        eq(personalValues.current, true),
      ),
    )
  return rows.map(({ id, name }) => [id, { und: name }])
}

const byLanguage = ['titles', 'names', 'labels']
const ofNoLanguage = ['fileName', 'reference', 'code', 'recipient']

/** Under which field a content has its name; `und` marks one that is of no language. */
function nameIn(content: Record<string, Json>): LanguageMap | undefined {
  for (const field of byLanguage) {
    const map = content[field]
    if (map && typeof map === 'object' && !Array.isArray(map)) return map as LanguageMap
  }
  const plain = ofNoLanguage.map((field) => content[field]).find((text) => typeof text === 'string')
  return plain === undefined ? undefined : { und: plain as string }
}
