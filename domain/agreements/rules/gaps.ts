import type { LegalState } from '../../legal-status/schema/words.ts'
import type { AgreementGap } from '../schema/words.ts'

/** States in which something was signed that both sides still stand by. */
export const standingStates = [
  'signedAwaitingEntry',
  'signedEntryNotStated',
  'inForce',
  'suspended',
] as const satisfies readonly LegalState[]

/** What gaps are told from: the state, and how many there are of each. */
export type GapFacts = {
  state: LegalState
  counterparts: number
  areas: number
  /** Documents that hold its own words: originals and authentic texts. */
  texts: number
  plans: number
}

export const isStanding = (state: LegalState): boolean =>
  standingStates.some((standing) => standing === state)

const isLacking: Record<AgreementGap, (facts: GapFacts) => boolean> = {
  counterpart: ({ counterparts }) => counterparts === 0,
  areas: ({ areas }) => areas === 0,
  entryIntoForce: ({ state }) => state === 'signedEntryNotStated',
  text: ({ state, texts }) => isStanding(state) && texts === 0,
  actionPlan: ({ state, plans }) => isStanding(state) && plans === 0,
}

/** Whether an agreement lacks this. */
export const lacks = (gap: AgreementGap, facts: GapFacts): boolean => isLacking[gap](facts)
