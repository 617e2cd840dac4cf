import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import type { Json } from '#db/values.ts'
import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import { asWritten } from '../../legal-status/schema/as-written.ts'
import { doubles } from '../../legal-status/rules/recording.ts'
import type { Clause } from '../../legal-status/schema/clauses.ts'
import { type PackRecord, packRecord } from '../queries.ts'
import { keepsClausePacks } from '../rules.ts'
import { clausePackSaved, createClausePackInput } from '../schema/clause-packs.ts'

/** A code names one pack for good; that of a shipped pack puts this one in its place. */
export const createClausePack = command({
  name: 'clausePack.create',
  event: 'clausePack.created',
  route: 'POST /clause-packs',
  input: createClausePackInput,
  output: clausePackSaved,
  access: keepsClausePacks,
  facts: async (db, { input }) => {
    const { clausePacks } = db.tables
    const taken = await db
      .select({ id: clausePacks.id })
      .from(clausePacks)
      .where(eq(clausePacks.code, input.code))
    return { codeIsTaken: taken.length > 0 }
  },
  refuse: ({ input: { code, clauses }, facts }) =>
    facts.codeIsTaken
      ? { code: 'clausePack.codeTaken', params: { code } }
      : clausesProblem(clauses),
  change: async (tx, { input: { clauses, ...said }, seq }) => {
    const id = newId()
    const values = { id, ...said, clauses: written(clauses), version: seq }
    await tx.insert(tx.tables.clausePacks).values(values)
    return { record: await keptPack(tx, id), answer: { id } }
  },
})

/** A kind of clause stands in a pack once. */
export function clausesProblem(clauses: readonly Clause[] = []) {
  const fields = doubles(clauses.map(({ kind }) => kind))
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

export const written = (clauses: readonly Clause[]) => asWritten(clauses) as Json[]

/** The pack as it stands after a change. */
export async function keptPack(tx: Writer, packId: string): Promise<PackRecord> {
  const record = await packRecord(tx, packId)
  if (!record) throw new Error(`There is no clause pack ${packId} after its own change.`)
  return record
}
