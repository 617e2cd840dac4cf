import { and, eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { bodiesReached } from '../queries/lineage.ts'
import { partyRecord } from '../queries/party-record.ts'
import { standing } from '../queries/standing.ts'
import { partyWriters, successionProblem } from '../rules.ts'
import { partyNamedById, succeedPartyInput, withdrawSuccessionInput } from '../schema.ts'
import { indexAgreementsOf, keptParty } from './party-rows.ts'

/** Records that a body took another's place: whoever looks for it finds what the other signed. */
export const succeedParty = command({
  name: 'party.succeed',
  event: 'party.succeeded',
  route: 'POST /parties/{partyId}/predecessors',
  input: succeedPartyInput,
  output: partyNamedById,
  access: partyWriters,
  subject: (db, { partyId }) => partyRecord(db, partyId),
  versioned: true,
  facts: async (db, { input, subject }) => ({
    predecessor: await standing(db, input.predecessorId),
    before: await bodiesReached(db, [input.predecessorId], 'predecessors'),
    isRecorded: predecessorIds(subject).includes(input.predecessorId),
  }),
  refuse: ({ subject, facts }) =>
    subject.row.mergedIntoId === null
      ? successionProblem(subject.row, facts.predecessor, facts)
      : { code: 'party.isMerged' },
  change: async (tx, { input: { predecessorId, on }, subject: { id }, seq }) => {
    const { parties, partySuccessions } = tx.tables
    await tx.insert(partySuccessions).values({
      id: newId(),
      predecessorId,
      successorId: id,
      ...uncertainColumns('succeededOn', on),
    })
    await tx.update(parties).set({ version: seq }).where(eq(parties.id, id))
    await indexAgreementsOf(tx, predecessorId)
    return { record: await keptParty(tx, id), answer: { id } }
  },
})

/** Takes a succession out again that was recorded by mistake. */
export const withdrawSuccession = command({
  name: 'party.withdrawSuccession',
  event: 'party.successionWithdrawn',
  route: 'DELETE /parties/{partyId}/predecessors/{predecessorId}',
  input: withdrawSuccessionInput,
  output: partyNamedById,
  access: partyWriters,
  subject: (db, { partyId }) => partyRecord(db, partyId),
  versioned: true,
  refuse: ({ input, subject }) =>
    predecessorIds(subject).includes(input.predecessorId)
      ? null
      : { code: 'party.noSuchSuccession' },
  change: async (tx, { input: { predecessorId }, subject: { id }, seq }) => {
    const { parties, partySuccessions: line } = tx.tables
    await tx
      .delete(line)
      .where(and(eq(line.successorId, id), eq(line.predecessorId, predecessorId)))
    await tx.update(parties).set({ version: seq }).where(eq(parties.id, id))
    await indexAgreementsOf(tx, predecessorId)
    return { record: await keptParty(tx, id), answer: { id } }
  },
})

const predecessorIds = ({ predecessors }: { predecessors: readonly { partyId: string }[] }) =>
  predecessors.map(({ partyId }) => partyId)
