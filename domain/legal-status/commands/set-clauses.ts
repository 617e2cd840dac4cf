import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { lawRecord } from '../queries/law-record.ts'
import { factsProblem } from '../rules/facts-problem.ts'
import { doubles } from '../rules/recording.ts'
import { setClausesInput, lawChanged } from '../schema/legal-status.ts'
import { clauseRow } from './law-rows.ts'
import { afterLaw, partOf } from './record-legal-event.ts'

/**
 * Sets down what the text says, clause by clause: to fill a gap, to answer what a clause leaves open,
 * or to mend a reading. What the sides changed since is no reading: that is an amendment, an event.
 */
export const setClauses = command({
  name: 'clause.set',
  event: 'clause.set',
  route: 'PUT /agreements/{agreementId}/clauses',
  input: setClausesInput,
  output: lawChanged,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  subject: lawRecord,
  versioned: true,
  refuse: ({ input, subject }) => {
    const fields = doubles(input.clauses.map(({ kind }) => kind))
    if (fields.length > 0) return { code: 'invalid', fields }
    return factsProblem({ events: subject.law.events, clauses: input.clauses })
  },
  change: async (tx, { input, subject, seq, now }) => {
    const { agreementId } = input
    const { clauses } = tx.tables
    const before = await tx.select().from(clauses).where(eq(clauses.agreementId, agreementId))
    // A clause of the same kind is the same record, so that its history goes on.
    const rows = input.clauses.map((clause) => ({
      id: before.find(({ kind }) => kind === clause.kind)?.id ?? newId(),
      ...clauseRow(clause),
    }))
    await tx.delete(clauses).where(eq(clauses.agreementId, agreementId))
    if (rows.length > 0) {
      await tx.insert(clauses).values(rows.map((row) => ({ ...row, agreementId })))
    }
    const parts = rows.map(({ id, ...content }) => partOf(subject, 'clause', id, content))
    return {
      record: await afterLaw(tx, subject, { seq, now }),
      answer: { id: agreementId, version: seq },
      reason: input.reason,
      details: { with: parts.map(({ kind, id, content }) => ({ kind, id, content })) },
      also: parts,
      ended: before.map(({ id }) => id).filter((id) => rows.every((row) => row.id !== id)),
    }
  },
})
