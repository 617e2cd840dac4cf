import { eq } from 'drizzle-orm'
import { command } from '../../command.ts'
import { packRecord } from '../queries.ts'
import { keepsClausePacks } from '../rules.ts'
import { clausePackInput, clausePackSaved, retireClausePackInput } from '../schema/clause-packs.ts'
import { keptPack } from './create-clause-pack.ts'

/** Offers a pack no more. */
export const retireClausePack = command({
  name: 'clausePack.retire',
  event: 'clausePack.retired',
  route: 'POST /clause-packs/{packId}/retirement',
  input: retireClausePackInput,
  output: clausePackSaved,
  access: keepsClausePacks,
  subject: (db, { packId }) => packRecord(db, packId),
  versioned: true,
  refuse: ({ subject: { row } }) =>
    row.retiredAt === null ? null : { code: 'clausePack.alreadyRetired' },
  change: async (tx, { input: { reason }, subject: { id }, seq, now }) => {
    const { clausePacks } = tx.tables
    const values = { retiredAt: now, version: seq }
    await tx.update(clausePacks).set(values).where(eq(clausePacks.id, id))
    return { record: await keptPack(tx, id), answer: { id }, reason }
  },
})

/** Offers it again. */
export const restoreClausePack = command({
  name: 'clausePack.restore',
  event: 'clausePack.restored',
  route: 'DELETE /clause-packs/{packId}/retirement',
  input: clausePackInput,
  output: clausePackSaved,
  access: keepsClausePacks,
  subject: (db, { packId }) => packRecord(db, packId),
  versioned: true,
  refuse: ({ subject: { row } }) =>
    row.retiredAt === null ? { code: 'clausePack.notRetired' } : null,
  change: async (tx, { subject: { id }, seq }) => {
    const { clausePacks } = tx.tables
    const values = { retiredAt: null, version: seq }
    await tx.update(clausePacks).set(values).where(eq(clausePacks.id, id))
    return { record: await keptPack(tx, id), answer: { id } }
  },
})
