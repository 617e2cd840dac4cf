import { and, eq } from 'drizzle-orm'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import { agreementsLinked } from '../../agreements/queries/agreements-linked.ts'
import { query } from '../../query.ts'
import { isFoundIn } from '../rules.ts'
import { readSourceInput, type SourceDetail, sourceDetail } from '../schema.ts'
import { factsOf } from './facts-of.ts'
import { listed, listedColumns } from './list-sources.ts'

/** A source with its words, and all that was read from them. */
export const readSource = query({
  name: 'source.read',
  event: 'source.read',
  route: 'GET /sources/{sourceId}',
  input: readSourceInput,
  output: sourceDetail,
  access: staffReads,
  answer: async (db, { input: { sourceId }, actor }): Promise<SourceDetail | null> => {
    const { sources } = db.tables
    const [row] = await db
      .select({ ...listedColumns(db), text: sources.text })
      .from(sources)
      .where(and(eq(sources.id, sourceId), readableWhere(db, actor, sources)))
    if (!row) return null
    const { text, ...rest } = row
    const facts = await factsOf(db, sourceId, actor)
    const agreement = await agreementsLinked(db, actor, [row.agreementId])
    return {
      ...listed(rest),
      text,
      agreement: agreement(row.agreementId),
      facts: facts.map((fact) => ({ ...fact, found: isFoundIn(text, fact.quotation) })),
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: (source) => [source, ...source.facts],
})
