/** The legal states that signing and entry into force lead to; the contract names the others. */
export const legalStates = [
  'underNegotiation',
  'partlySigned',
  'signedAwaitingEntry',
  'signedEntryNotStated',
  'inForce',
  'ended',
] as const
export type LegalState = (typeof legalStates)[number]

/** What an agreement's law can't be told without, and its text or events do not say. */
export const missingTerms = ['entryIntoForce', 'term', 'renewal', 'notice'] as const
export type MissingTerm = (typeof missingTerms)[number]

/** The structured terms that are read so far. */
export const clauseKinds = ['entryIntoForce', 'term', 'renewal', 'notice'] as const
