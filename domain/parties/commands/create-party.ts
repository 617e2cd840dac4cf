import { newId } from '#lib/ids.ts'
import { command } from '../../command.ts'
import { otherNamesProblem, parentProblem, partyWriters } from '../rules.ts'
import { createPartyInput, partySaved } from '../schema.ts'
import { keptParty, parentFacts, replaceOtherNames, savedAnswer } from './party-rows.ts'

/** Enters a body, and answers which others have a name of the same words: perhaps it is one of them. */
export const createParty = command({
  name: 'party.create',
  event: 'party.created',
  route: 'POST /parties',
  input: createPartyInput,
  output: partySaved,
  access: partyWriters,
  facts: async (db, { input }) => ({ parent: await parentFacts(db, input.parentId) }),
  refuse: ({ input, facts }) =>
    otherNamesProblem(input.otherNames) ?? (facts.parent && parentProblem(null, facts.parent)),
  change: async (tx, { input: { otherNames, ...body }, seq }) => {
    const id = newId()
    await tx.insert(tx.tables.parties).values({ id, ...body, version: seq })
    await replaceOtherNames(tx, id, otherNames)
    const record = await keptParty(tx, id)
    return { record, answer: await savedAnswer(tx, record) }
  },
})
