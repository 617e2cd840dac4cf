import type { Reader } from '#db/store.ts'
import type { Actor } from '../../access/schema.ts'
import { keptFacts } from '../../legal-status/queries/kept-facts.ts'
import type { ParentFacts } from '../rules/tree.ts'
import type { Parent } from '../schema/tree.ts'
import { lineOf } from './agreements-around.ts'

/** What the rules ask of the agreement that is named as a parent. */
export async function parentFacts(
  db: Reader,
  actor: Actor | null,
  parent: Parent | null,
): Promise<ParentFacts> {
  const line = parent ? await lineOf(db, actor, parent.agreementId) : []
  const [id] = line
  return { line, law: id ? await keptFacts(db, id) : { events: [], clauses: [] } }
}
