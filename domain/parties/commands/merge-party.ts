import { eq, or } from 'drizzle-orm'
import { command } from '../../command.ts'
import { partyRecord } from '../queries/party-record.ts'
import { standing } from '../queries/standing.ts'
import { mergerProblem, mergers } from '../rules.ts'
import { mergePartyInput, partyNamedById, separatePartyInput } from '../schema.ts'
import { indexAgreementsOf, keptParty } from './party-rows.ts'

/**
 * Records that a body is the same as another. Nothing is rewritten: agreements go on naming what they
 * named, which leads on to the body that stays; so it can be taken back.
 */
export const mergeParty = command({
  name: 'party.merge',
  event: 'party.merged',
  route: 'POST /parties/{partyId}/merger',
  input: mergePartyInput,
  output: partyNamedById,
  access: mergers,
  subject: (db, { partyId }) => partyRecord(db, partyId),
  versioned: true,
  facts: async (db, { input }) => {
    const [settings] = await db.select().from(db.tables.registerSettings)
    return { into: await standing(db, input.intoId), homePartyId: settings?.homePartyId ?? null }
  },
  refuse: ({ subject, facts }) => mergerProblem(subject.row, facts.into, facts.homePartyId),
  change: async (tx, { input: { intoId, reason }, subject: { id }, seq }) => {
    const { parties } = tx.tables
    const through = await tx.select().from(parties).where(eq(parties.mergedIntoId, id))
    // One step leads to the body that stays, however many were merged one after the other.
    await tx
      .update(parties)
      .set({ mergedIntoId: intoId, version: seq })
      .where(or(eq(parties.id, id), eq(parties.mergedIntoId, id)))
    const record = await keptParty(tx, id)
    const also = []
    for (const body of through) also.push(await keptParty(tx, body.id))
    await keptParty(tx, intoId)
    await indexAgreementsOf(tx, intoId)
    return { record, also, answer: { id: intoId }, reason }
  },
})

/** Records that a body that was taken for another is one of its own after all. */
export const separateParty = command({
  name: 'party.separate',
  event: 'party.separated',
  route: 'DELETE /parties/{partyId}/merger',
  input: separatePartyInput,
  output: partyNamedById,
  access: mergers,
  subject: (db, { partyId }) => partyRecord(db, partyId),
  versioned: true,
  refuse: ({ subject }) => (subject.row.mergedIntoId === null ? { code: 'party.notMerged' } : null),
  change: async (tx, { input: { reason }, subject: { id, row }, seq }) => {
    const { parties } = tx.tables
    const values = { mergedIntoId: null, version: seq }
    await tx.update(parties).set(values).where(eq(parties.id, id))
    const stays = row.mergedIntoId ?? id
    const record = await keptParty(tx, id)
    await keptParty(tx, stays)
    for (const body of [stays, id]) await indexAgreementsOf(tx, body)
    return { record, answer: { id }, reason }
  },
})
