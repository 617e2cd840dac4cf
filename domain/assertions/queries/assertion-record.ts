import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { RecordState, Subject } from '../../command.ts'
import type { KeptAssertion } from '../schema.ts'

export type AssertionRow = Reader['tables']['assertions']['$inferSelect']

type Guard = Pick<RecordState, 'deskId' | 'level'>

/** The assertion as kept, guarded as its agreement is, or null where there is none. */
export async function assertionRecord(
  db: Reader,
  assertionId: string,
): Promise<(Subject & { row: AssertionRow }) | null> {
  const { assertions, agreements, versions } = db.tables
  const [found] = await db
    .select({
      row: assertions,
      deskId: agreements.deskId,
      level: agreements.level,
      version: versions.fromSeq,
    })
    .from(assertions)
    .innerJoin(agreements, eq(agreements.id, assertions.agreementId))
    .innerJoin(versions, and(eq(versions.subjectId, assertions.id), isNull(versions.toSeq)))
    .where(eq(assertions.id, assertionId))
  if (!found) return null
  const { row, version, ...guard } = found
  return { ...assertionState(row, guard), version, row }
}

/** What versions keep of an assertion. */
export function assertionState(row: AssertionRow, { deskId, level }: Guard): RecordState {
  const { id, agreementId, ...content } = row
  return { kind: 'assertion', id, agreementId, deskId, level, content }
}

type Source = { titles: LanguageMap; address: string | null }

/** Sources by id, as far as an assertion takes its own from them. */
export type KnownSources = ReadonlyMap<string, Source>

/** Of some sources, those that are there and the caller's to know of. */
export async function sourcesKnown(
  db: Reader,
  actor: Actor,
  ids: readonly (string | null)[],
): Promise<KnownSources> {
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return new Map()
  const { sources } = db.tables
  const rows = await db
    .select({ id: sources.id, titles: sources.titles, address: sources.address })
    .from(sources)
    .where(and(inArray(sources.id, asked), readableWhere(db, actor, sources)))
  return new Map(rows.map(({ id, ...source }) => [id, source]))
}

/** An assertion as it is kept: what it does not say of its source is taken from there. */
export const withSource = <Said extends Omit<KeptAssertion, 'source'> & { source?: LanguageMap }>(
  said: Said,
  sources: KnownSources,
): Omit<Said, 'source'> & { source: LanguageMap } => {
  const source = sources.get(said.sourceId ?? '')
  return {
    ...said,
    source: said.source ?? source?.titles ?? {},
    sourceAddress: said.sourceAddress ?? source?.address ?? null,
  }
}
