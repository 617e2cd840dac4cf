import type { Mark } from '#components/ui/record/status.tsx'
import type { LegalState } from '#domain/legal-status/schema.ts'

const marks: Record<LegalState, Mark> = {
  underNegotiation: 'open',
  partlySigned: 'begun',
  signedAwaitingEntry: 'half',
  signedEntryNotStated: 'half',
  inForce: 'done',
  ended: 'stopped',
}

/** How far an agreement has come, as a mark beside the word. */
export const markOfState = (state: LegalState): Mark => marks[state]
