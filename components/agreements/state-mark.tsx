import { useTranslations } from 'next-intl'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { LegalState } from '#domain/legal-status/schema/words.ts'
import { capitalised } from './words.ts'

const marks: Record<LegalState, Mark> = {
  underNegotiation: 'open',
  textAgreed: 'open',
  clearedForSignature: 'open',
  partlySigned: 'begun',
  signedAwaitingEntry: 'half',
  signedEntryNotStated: 'unknown',
  inForce: 'done',
  suspended: 'half',
  windingUp: 'stopped',
  ended: 'stopped',
}

/** A legal state as a word with its mark; what has ended is past, and quiet. */
export function StateMark({ state }: { state: LegalState }) {
  const words = useTranslations('words.legalStates')
  return (
    <Status mark={marks[state]} tone={state === 'ended' ? 'quiet' : 'plain'}>
      {capitalised(words(state))}
    </Status>
  )
}

/** The mark that goes with a state, for a sentence of one's own. */
export const markOfState = (state: LegalState): Mark => marks[state]
