import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import {
  type DecisionList,
  decisionList,
  type ListDecisions,
  listDecisionsInput,
} from '../schema.ts'
import { counterProposals, dateRequests } from './asked-changes.ts'
import type { Found } from './decisions-asked.ts'
import {
  openPlans,
  proposedPublications,
  submittedAgreements,
  submittedPlans,
} from './submitted-records.ts'
import { oneSided, sentLinks } from './two-sides.ts'

const sources = {
  manager: [dateRequests, submittedPlans, submittedAgreements, proposedPublications, oneSided],
  desk: [counterProposals, openPlans, oneSided],
  counterpart: [sentLinks],
} as const satisfies Record<NonNullable<ListDecisions['decider']>, unknown>

/**
 * What waits on the caller's own desks until somebody says yes or no, the longest first: of each kind
 * no more than were asked for, and which kinds have more.
 */
export const listDecisions = query({
  name: 'decision.list',
  event: 'decision.listed',
  route: 'GET /decisions',
  input: listDecisionsInput,
  output: decisionList,
  access: { roles: ['officer', 'manager'], scope: 'readable' },
  answer: async (db, { input: { decider, limit }, actor, now, today }): Promise<DecisionList> => {
    const asked = { actor, now, today, limit }
    const wanted = new Set(decider ? sources[decider] : Object.values(sources).flat())
    const found: Found[] = []
    const more = new Set<Found['kind']>()
    for (const source of wanted) {
      const all = await source(db, asked)
      for (const { kind } of all.slice(limit)) more.add(kind)
      found.push(...all.slice(0, limit))
    }
    const ofDecider = found.filter((one) => decider === undefined || one.decider === decider)
    const people = await peopleNamed(
      db,
      ofDecider.map(({ askedBy }) => askedBy),
    )
    const items = ofDecider
      .toSorted((one, other) => one.at.getTime() - other.at.getTime())
      .map(({ askedBy, at, ...one }) => ({
        ...one,
        by: askedBy === null ? null : people(askedBy),
        since: at.toISOString(),
      }))
    return { items, more: [...more] }
  },
  discloses: ({ items }) =>
    items.map(({ id, agreement, deskId, level }) => ({
      ...{ id, deskId, level },
      agreementId: agreement?.id ?? null,
    })),
})
