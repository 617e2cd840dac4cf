import { eq } from 'drizzle-orm'
import { command } from '../../command.ts'
import { packRecord } from '../queries.ts'
import { keepsClausePacks } from '../rules.ts'
import { changeClausePackInput, clausePackSaved } from '../schema/clause-packs.ts'
import { clausesProblem, keptPack, written } from './create-clause-pack.ts'

/** Mends what a pack is called, or its clauses; texts that were filled from it stay as they are. */
export const changeClausePack = command({
  name: 'clausePack.change',
  event: 'clausePack.changed',
  route: 'PATCH /clause-packs/{packId}',
  input: changeClausePackInput,
  output: clausePackSaved,
  access: keepsClausePacks,
  subject: (db, { packId }) => packRecord(db, packId),
  versioned: true,
  refuse: ({ input }) => clausesProblem(input.clauses),
  change: async (tx, { input: { names, clauses }, subject: { id }, seq }) => {
    const { clausePacks } = tx.tables
    const values = { names, ...(clauses && { clauses: written(clauses) }), version: seq }
    await tx.update(clausePacks).set(values).where(eq(clausePacks.id, id))
    return { record: await keptPack(tx, id), answer: { id } }
  },
})
