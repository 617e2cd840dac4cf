import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { FieldProblem } from '../../outcome.ts'
import { succeededIn, successionProblems } from '../rules/succession.ts'
import type { LegalEvent } from '../schema/facts.ts'

/** What an event names that is not there: the document that it is read from, bodies of a succession. */
export async function namingProblems(
  db: Reader,
  agreementId: string,
  event: LegalEvent,
): Promise<FieldProblem[]> {
  const said = event.kind === 'correction' ? event.event : event
  const before = event.kind === 'correction' ? 'event.' : ''
  const problems = [
    ...(await documentProblems(db, agreementId, said?.readFrom?.documentId ?? null)),
    ...(said ? successionProblems(said, await bodiesThere(db, succeededIn([said]))) : []),
  ]
  return problems.map(({ path, code }) => ({ path: `${before}${path}`, code }))
}

/** It is not there, or is another agreement's. */
async function documentProblems(db: Reader, agreementId: string, documentId: string | null) {
  if (documentId === null) return []
  const { documents } = db.tables
  const found = await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.id, documentId), eq(documents.agreementId, agreementId)))
  return found.length > 0 ? [] : [{ path: 'readFrom.documentId', code: 'noSuchDocument' }]
}

/** Which of these bodies the register has. */
export async function bodiesThere(db: Reader, ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { parties } = db.tables
  const rows = await db.select({ id: parties.id }).from(parties).where(inArray(parties.id, ids))
  return new Set(rows.map(({ id }) => id))
}
