import { eq } from 'drizzle-orm'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { partyRecord } from '../queries/party-record.ts'
import { otherNamesProblem, parentProblem, partyWriters } from '../rules.ts'
import { changePartyInput, partySaved } from '../schema.ts'
import {
  indexAgreementsOf,
  keptParty,
  parentFacts,
  replaceOtherNames,
  savedAnswer,
} from './party-rows.ts'

/** Corrects what a body is and was called; that it was given a new name is `renameParty`. */
export const changeParty = command({
  name: 'party.change',
  event: 'party.changed',
  route: 'PATCH /parties/{partyId}',
  input: changePartyInput,
  output: partySaved,
  access: partyWriters,
  subject: (db, { partyId }) => partyRecord(db, partyId),
  versioned: true,
  undo: restoring('partyId', changePartyInput),
  facts: async (db, { input }) => ({ parent: await parentFacts(db, input.parentId) }),
  refuse: ({ input, subject, facts }) => {
    if (subject.row.mergedIntoId !== null) return { code: 'party.isMerged' }
    return (
      otherNamesProblem(input.otherNames ?? []) ??
      (facts.parent && parentProblem(subject.id, facts.parent))
    )
  },
  change: async (tx, { input, subject: { id }, seq }) => {
    const { parties } = tx.tables
    const { kind, names, acronym, country, parentId, otherNames, reason } = input
    await tx
      .update(parties)
      .set({ kind, names, acronym, country, parentId, version: seq })
      .where(eq(parties.id, id))
    if (otherNames) await replaceOtherNames(tx, id, otherNames)
    const record = await keptParty(tx, id)
    await indexAgreementsOf(tx, id)
    return { record, answer: await savedAnswer(tx, record), reason }
  },
})
