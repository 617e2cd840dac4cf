import { command } from '../../command.ts'
import { deskRecord } from '../queries/desk-record.ts'
import { leftOnDesk } from '../queries/left-on-desk.ts'
import { closingProblem, keepsDesks } from '../rules.ts'
import { deskInput, deskSaved, retireDeskInput } from '../schema.ts'
import { savedDesk } from './change-desk.ts'

/** Closes a desk on which nothing is left; it stays in what was recorded of it. */
export const retireDesk = command({
  name: 'desk.retire',
  event: 'desk.retired',
  route: 'POST /desks/{deskId}/retirement',
  input: retireDeskInput,
  output: deskSaved,
  access: keepsDesks,
  subject: (db, { deskId }) => deskRecord(db, deskId),
  versioned: true,
  facts: (db, { input }) => leftOnDesk(db, input.deskId),
  refuse: ({ subject, facts }) => closingProblem(subject, facts),
  change: async (tx, { input: { deskId, reason }, seq, now }) => ({
    record: await savedDesk(tx, deskId, { retiredAt: now, version: seq }),
    answer: { deskId },
    reason,
  }),
})

/** Opens a closed desk again. */
export const restoreDesk = command({
  name: 'desk.restore',
  event: 'desk.restored',
  route: 'DELETE /desks/{deskId}/retirement',
  input: deskInput,
  output: deskSaved,
  access: keepsDesks,
  subject: (db, { deskId }) => deskRecord(db, deskId),
  versioned: true,
  refuse: ({ subject }) => (subject.retiredAt === null ? { code: 'desk.notRetired' } : null),
  change: async (tx, { input: { deskId }, seq }) => ({
    record: await savedDesk(tx, deskId, { retiredAt: null, version: seq }),
    answer: { deskId },
  }),
})
