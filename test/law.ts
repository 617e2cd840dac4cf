import { factsFile } from '#domain/legal-status/schema/facts-file.ts'
import { legalStatus, type LegalStatus } from '#domain/legal-status/rules/legal-status.ts'

/** Facts as the contract's `status --facts` writes them. */
export const factsOf = (events: readonly object[], clauses: readonly object[] = []) =>
  factsFile.parse({ events, clauses })

/** Both sides sign on one day, known or within bounds. */
export const bothSigned = (on: string | null) => [
  { kind: 'signed', side: 'ours', on },
  { kind: 'signed', side: 'counterpart', on },
]

export const entered = (on: string | null) => ({ kind: 'enteredIntoForce', on })

/** Signed and in force on one day. */
export const inForceSince = (on: string) => [...bothSigned(on), entered(on)]

export const term = (length: string | null, more: object = {}) => ({
  kind: 'term',
  length,
  ...more,
})
export const tacit = (length: string | null, repeats: unknown, more: object = {}) => ({
  kind: 'renewal',
  mode: 'tacit',
  length,
  repeats,
  ...more,
})
export const noticeOf = (length: string | null, counts: string | null = 'receipt') => ({
  kind: 'notice',
  length,
  counts,
})
export const nonRenewal = (sentOn: string | null, receivedOn: string | null = sentOn) => ({
  kind: 'notice',
  purpose: 'nonRenewal',
  sentOn,
  receivedOn,
})
export const denunciation = (receivedOn: string) => ({
  kind: 'notice',
  purpose: 'denunciation',
  receivedOn,
})

/** Asks for the status of one set of facts on several days. */
export const law =
  (events: readonly object[], clauses: readonly object[] = []) =>
  (on: string, knownAt?: string): LegalStatus =>
    legalStatus(factsOf(events, clauses), { on, knownAt: knownAt ?? null })

export const sureDay = (day: string) => ({ lower: day, upper: day })
