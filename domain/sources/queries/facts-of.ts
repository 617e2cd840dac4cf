import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { SourcedFact } from '../schema.ts'

type Read = Omit<SourcedFact, 'found'>

/** As many of a kind as stand beside one text. */
const mostFacts = 500

/** All that was read from a source, as far as the caller may know of it, kind by kind. */
export async function factsOf(db: Reader, sourceId: string, actor: Actor | null): Promise<Read[]> {
  return [
    ...(await assertionsFrom(db, sourceId, actor)),
    ...(await recordsFrom(db, 'visit', 'visits', sourceId, actor)),
    ...(await recordsFrom(db, 'meeting', 'meetings', sourceId, actor)),
    ...(await recordsFrom(db, 'commitment', 'commitments', sourceId, actor)),
  ]
}

async function assertionsFrom(db: Reader, sourceId: string, actor: Actor | null): Promise<Read[]> {
  const { assertions, agreements } = db.tables
  const rows = await db
    .select({
      id: assertions.id,
      field: assertions.field,
      quotation: assertions.quotation,
      certainty: assertions.certainty,
      agreementId: agreements.id,
      deskId: agreements.deskId,
      level: agreements.level,
    })
    .from(assertions)
    .innerJoin(agreements, eq(agreements.id, assertions.agreementId))
    .where(
      and(
        eq(assertions.sourceId, sourceId),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
    .orderBy(asc(assertions.id))
    .limit(mostFacts)
  return rows.map((row) => ({ kind: 'assertion' as const, titles: null, ...row }))
}

async function recordsFrom(
  db: Reader,
  kind: 'visit' | 'meeting' | 'commitment',
  name: 'visits' | 'meetings' | 'commitments',
  sourceId: string,
  actor: Actor | null,
): Promise<Read[]> {
  const table = db.tables[name]
  const rows = await db
    .select({
      id: table.id,
      titles: table.titles,
      quotation: table.quotation,
      certainty: table.certainty,
      agreementId: table.agreementId,
      deskId: table.deskId,
      level: table.level,
    })
    .from(table)
    .where(and(eq(table.sourceId, sourceId), readableWhere(db, actor, table)))
    .orderBy(asc(table.id))
    .limit(mostFacts)
  return rows.map((row) => ({ kind, field: null, ...row }))
}
