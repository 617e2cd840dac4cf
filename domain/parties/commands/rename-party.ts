import { eq } from 'drizzle-orm'
import { command } from '../../command.ts'
import { partyRecord } from '../queries/party-record.ts'
import { lastChange, partyWriters, renamingProblem } from '../rules.ts'
import { partySaved, renamePartyInput } from '../schema.ts'
import { indexAgreementsOf, keptParty, replaceOtherNames, savedAnswer } from './party-rows.ts'

/**
 * Records that a body goes by another name from a day on. The name that it had is kept until then, so
 * that agreements of its time go on printing it (`domain.md` rule 25).
 */
export const renameParty = command({
  name: 'party.rename',
  event: 'party.renamed',
  route: 'POST /parties/{partyId}/names',
  input: renamePartyInput,
  output: partySaved,
  access: partyWriters,
  subject: (db, { partyId }) => partyRecord(db, partyId),
  versioned: true,
  refuse: ({ input, subject, today }) => renamingProblem(input, subject, today),
  change: async (tx, { input: { names, acronym, from }, subject, seq }) => {
    const { parties } = tx.tables
    const { id, row, otherNames } = subject
    await tx.update(parties).set({ names, acronym, version: seq }).where(eq(parties.id, id))
    const before = { names: row.names, acronym: row.acronym, calledUntil: from }
    await replaceOtherNames(tx, id, [
      ...otherNames,
      { ...before, calledFrom: lastChange(otherNames) },
    ])
    const record = await keptParty(tx, id)
    await indexAgreementsOf(tx, id)
    return { record, answer: await savedAnswer(tx, record) }
  },
})
