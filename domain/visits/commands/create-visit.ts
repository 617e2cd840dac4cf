import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import type { AccessLine } from '../../access/schema.ts'
import { placeSubject, placeUnder } from '../../agreements/queries/place.ts'
import { command } from '../../command.ts'
import { saveParticipants } from '../../participants/commands.ts'
import { namedParticipants } from '../../participants/queries.ts'
import { withPosts } from '../../participants/rules.ts'
import { sourceProblems } from '../../sources/queries/source-record.ts'
import { type KeptVisit, visitState } from '../queries/visit-record.ts'
import { visitProblem } from '../rules.ts'
import { createVisitInput, visitSaved } from '../schema.ts'
import { heldFacts, heldProblem, insertHeld } from './held-meetings.ts'
import { indexVisit } from './index-visit.ts'

/** The desk's own people, and whoever loads a register at its command line. */
export const keepsVisits: AccessLine = { ...deskWrites, roles: [...deskWrites.roles, 'operator'] }

/** Logs a delegation's stay: who came, from where, when and to whom. */
export const createVisit = command({
  name: 'visit.create',
  event: 'visit.created',
  route: 'POST /visits',
  input: createVisitInput,
  output: visitSaved,
  access: keepsVisits,
  subject: (db, input) => placeSubject(db, input),
  facts: async (db, { input, actor }) => {
    const visit = ofOneSide(input)
    return {
      named: await namedParticipants(db, visit.delegation, [visit.delegationId, visit.hostId]),
      sources: await sourceProblems(db, actor, visit.sourceId),
      held: await heldFacts(db, actor, input.meetings),
    }
  },
  refuse: ({ input, facts: { held, ...facts } }) =>
    visitProblem(ofOneSide(input), { ...facts, meetings: [] }) ??
    heldProblem(input.meetings, held, input),
  change: async (tx, { subject, input, facts, seq }) => {
    const { agreementId: _a, deskId: _d, level: _l, meetings, ...said } = ofOneSide(input)
    const id = newId()
    const place = placeUnder(subject, input)
    const visit = withPostsOfThatDay(said, facts.named)
    const { delegation: _, ...row } = visit
    await tx.insert(tx.tables.visits).values({ id, ...place, ...row, version: seq })
    await saveDelegation(tx, id, visit)
    const within = { visitId: id, place, stay: visit, seq }
    const also = await insertHeld(tx, meetings, facts.held, within)
    return { record: visitState(id, place, visit), also, answer: { id, version: seq } }
  },
})

type Delegates = { visitingSide: 'ours' | 'counterpart'; delegation: readonly object[] }

/** A delegation is of one side. */
export const ofOneSide = <Said extends Delegates>(said: Said) => ({
  ...said,
  delegation: said.delegation.map((one) => ({
    ...(one as Said['delegation'][number]),
    side: said.visitingSide,
  })),
})

/** The visit as it is kept: members whose post is not said have the one of that day. */
export const withPostsOfThatDay = (
  visit: KeptVisit,
  named: Parameters<typeof withPosts>[1],
): KeptVisit => ({
  ...visit,
  delegation: withPosts(visit.delegation, named, { lower: visit.fromDay, upper: visit.toDay }),
})

/** Writes who came, and makes the visit found by its words. */
export async function saveDelegation(tx: Writer, id: string, visit: KeptVisit): Promise<void> {
  await saveParticipants(tx, 'visitId', id, visit.delegation)
  await indexVisit(tx, id, visit)
}
