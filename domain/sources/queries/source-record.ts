import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { Place } from '../../agreements/queries/place.ts'
import type { RecordState, Subject } from '../../command.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { SourceKind } from '../schema.ts'

export type KeptSource = {
  kind: SourceKind
  titles: LanguageMap
  address: string | null
  issuedOn: UncertainDay | null
  text: string | null
  language: string
  documentId: string | null
}

/** The source as kept, or null where there is none. */
export async function sourceRecord(
  db: Reader,
  sourceId: string,
): Promise<(Subject & { source: KeptSource; place: Place }) | null> {
  const { sources } = db.tables
  const [row] = await db.select().from(sources).where(eq(sources.id, sourceId))
  if (!row) return null
  const { kind, titles, address, text, language, documentId } = row
  const { agreementId, deskId, level, version } = row
  const issuedOn = uncertain(row.issuedOn, row.issuedOnLower, row.issuedOnUpper)
  const source = { kind, titles, address, issuedOn, text, language, documentId }
  const place = { agreementId, deskId, level }
  return { ...sourceState(sourceId, place, source), version, source, place }
}

/** What versions keep of a source: its words too, so that a quotation is found as it was read. */
export const sourceState = (id: string, place: Place, source: KeptSource): RecordState => ({
  kind: 'source',
  id,
  ...place,
  content: {
    agreementId: place.agreementId,
    kind: source.kind,
    titles: source.titles,
    address: source.address,
    issuedOn: source.issuedOn?.edtf ?? null,
    language: source.language,
    documentId: source.documentId,
    text: source.text,
  },
})

/** Why a source can't be said to be this file: it is not there, or another agreement's. */
export async function documentProblem(
  db: Reader,
  { agreementId }: Place,
  documentId: string | null | undefined,
): Promise<Problem | null> {
  if (!documentId) return null
  const { documents } = db.tables
  const [found] = await db
    .select({ agreementId: documents.agreementId })
    .from(documents)
    .where(eq(documents.id, documentId))
  return found && found.agreementId === agreementId
    ? null
    : { code: 'invalid', fields: [{ path: 'documentId', code: 'noSuchDocument' }] }
}

/** Why a record can't name this source: it is not there, or not the caller's to know of. */
export async function sourceProblems(
  db: Reader,
  actor: Actor,
  sourceId: string | null | undefined,
): Promise<FieldProblem[]> {
  if (!sourceId) return []
  const { sources } = db.tables
  const [found] = await db
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.id, sourceId), readableWhere(db, actor, sources)))
  return found ? [] : [{ path: 'sourceId', code: 'noSuchSource' }]
}
