/** The legal states of an agreement on a day (`domain.md` section 2). */
export const legalStates = [
  'underNegotiation',
  'textAgreed',
  'clearedForSignature',
  'partlySigned',
  'signedAwaitingEntry',
  'signedEntryNotStated',
  'inForce',
  'suspended',
  'windingUp',
  'ended',
] as const
export type LegalState = (typeof legalStates)[number]

/** What may be going on inside a state. */
export const legalPhases = ['provisional', 'noticeWindowOpen', 'terminating'] as const
export type LegalPhase = (typeof legalPhases)[number]

/** What an agreement came to its end by. */
export const endings = [
  'expired',
  'notRenewed',
  'denounced',
  'consent',
  'superseded',
  'fulfilled',
  'neverEntered',
  'partyCeased',
] as const
export type Ending = (typeof endings)[number]

/** What an agreement's law can't be told without, and its text or events do not say. */
export const missingTerms = ['entryIntoForce', 'term', 'renewal', 'notice', 'denunciation'] as const
export type MissingTerm = (typeof missingTerms)[number]

/** Terms of a clause that its text may leave open. */
export const openTerms = ['repeats', 'length', 'counts', 'ends'] as const
export type OpenTerm = (typeof openTerms)[number]

/** The structured terms; the law is told from the first six, the rest is kept with its place. */
export const clauseKinds = [
  'entryIntoForce',
  'term',
  'renewal',
  'notice',
  'denunciation',
  'survival',
  'amendment',
  'languages',
  'costSharing',
  // That the text was searched for a term which does not stand there: a gap all the same.
  'notStated',
] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** Steps that are told by their day alone. */
export const plainEventKinds = [
  'initialled',
  'textAgreed',
  'clearedForSignature',
  'ratified',
  'provisionallyApplied',
  'enteredIntoForce',
  'suspended',
  'resumed',
  'endedByConsent',
  'superseded',
  'fulfilled',
  'expired',
  'denounced',
  'neverEntered',
  'partyCeased',
  'registered',
  'published',
] as const

/** Every fact that the law may follow from (`contract.md`, `status --facts`). */
export const legalEventKinds = [
  ...plainEventKinds,
  'signed',
  'notificationReceived',
  'extended',
  'amended',
  'notice',
  'revived',
  'partySucceeded',
  'correction',
] as const
export type LegalEventKind = (typeof legalEventKinds)[number]

export const noticePurposes = ['nonRenewal', 'denunciation'] as const
export type NoticePurpose = (typeof noticePurposes)[number]

/** What clauses and days may leave open. */
export const questionKinds = [
  'happened',
  'entered',
  'ended',
  'entry',
  'entryDay',
  'period',
  'repeats',
  'renewalLength',
  'counts',
  'noticeInTime',
  'lateNotice',
  'noticeLength',
  'survivalLength',
  'survivalOver',
  'endedBy',
] as const
export type QuestionKind = (typeof questionKinds)[number]
