import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { agreementSubject } from '../../action-plans/queries/agreement-subject.ts'
import { command } from '../../command.ts'
import { assertionState, sourcesKnown, withSource } from '../queries/assertion-record.ts'
import { assertionSaved, createAssertionInput } from '../schema.ts'

/**
 * Says where a fact of an agreement was read. A source that says otherwise than the record is kept
 * beside it with its own value: neither is overwritten.
 */
export const createAssertion = command({
  name: 'assertion.create',
  event: 'assertion.created',
  route: 'POST /assertions',
  input: createAssertionInput,
  output: assertionSaved,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  subject: (db, { agreementId }) => agreementSubject(db, agreementId),
  facts: async (db, { input, actor }) => await sourcesKnown(db, actor, [input.sourceId]),
  refuse: ({ input, facts }) =>
    input.sourceId === null || facts.has(input.sourceId)
      ? null
      : { code: 'invalid', fields: [{ path: 'sourceId', code: 'noSuchSource' }] },
  change: async (tx, { subject, input, facts, seq }) => {
    const row = { id: newId(), ...withSource(input, facts) }
    await tx.insert(tx.tables.assertions).values(row)
    return { record: assertionState(row, subject), answer: { id: row.id, version: seq } }
  },
})
