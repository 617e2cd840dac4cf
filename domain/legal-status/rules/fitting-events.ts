import type { LegalEventKind, LegalState, NoticePurpose } from '../schema/words.ts'
import type { Clauses } from './clauses-in-force.ts'
import type { Fact } from './known-facts.ts'

/** A kind of event as it is chosen: a notice by what it is for; corrections are made elsewhere. */
export const eventChoices = [
  'initialled',
  'textAgreed',
  'clearedForSignature',
  'signed',
  'notificationReceived',
  'ratified',
  'provisionallyApplied',
  'enteredIntoForce',
  'extended',
  'amended',
  'nonRenewal',
  'denunciation',
  'suspended',
  'resumed',
  'endedByConsent',
  'superseded',
  'fulfilled',
  'expired',
  'denounced',
  'partyCeased',
  'partySucceeded',
  'neverEntered',
  'revived',
  'registered',
  'published',
] as const satisfies readonly (Exclude<LegalEventKind, 'notice' | 'correction'> | NoticePurpose)[]
export type EventChoice = (typeof eventChoices)[number]

const inForce: readonly EventChoice[] = [
  'nonRenewal',
  'denunciation',
  'extended',
  'amended',
  'suspended',
  'endedByConsent',
  'superseded',
  'fulfilled',
  'partyCeased',
  'partySucceeded',
]
const beforeEntry: readonly EventChoice[] = [
  'enteredIntoForce',
  'notificationReceived',
  'ratified',
  'provisionallyApplied',
  'neverEntered',
]

/** What comes next in each state, the likeliest first. */
const nextIn: Readonly<Record<LegalState, readonly EventChoice[]>> = {
  underNegotiation: ['initialled', 'textAgreed', 'clearedForSignature', 'signed'],
  textAgreed: ['clearedForSignature', 'signed', 'provisionallyApplied'],
  clearedForSignature: ['signed', 'provisionallyApplied'],
  partlySigned: ['signed', 'provisionallyApplied', 'neverEntered'],
  signedAwaitingEntry: beforeEntry,
  signedEntryNotStated: beforeEntry,
  inForce,
  suspended: ['resumed', ...inForce.filter((kind) => kind !== 'suspended')],
  windingUp: ['revived'],
  ended: ['revived'],
}

/** The kinds of event that make sense where an agreement stands (`domain.md` section 2). */
export const fittingEvents = (state: LegalState): readonly EventChoice[] => nextIn[state]

/** A step on the way to being in force, and whether it is recorded. */
export type StepToForce = {
  kind: 'signed' | 'notificationReceived' | 'enteredIntoForce'
  side: 'ours' | 'counterpart' | null
  done: boolean
}

/** What has to be recorded until an agreement is in force, by its clause; notes need no signature. */
export function stepsToForce(
  facts: readonly Fact[],
  { entryIntoForce }: Pick<Clauses, 'entryIntoForce'>,
  isInForce: boolean,
): StepToForce[] {
  const by = entryIntoForce?.by ?? null
  const isDone = (kind: StepToForce['kind'], side: 'ours' | 'counterpart') =>
    facts.some(
      (fact) =>
        fact.kind === kind &&
        (fact.kind === 'signed' ? fact.side : fact.kind === 'notificationReceived' && fact.from) ===
          side,
    )
  const ofBoth = (kind: 'signed' | 'notificationReceived') =>
    (['ours', 'counterpart'] as const).map((side) => ({ kind, side, done: isDone(kind, side) }))
  const notified = by === 'laterNotification' || by === 'exchangeOfNotes'
  return [
    ...(by === 'exchangeOfNotes' ? [] : ofBoth('signed')),
    ...(notified ? ofBoth('notificationReceived') : []),
    { kind: 'enteredIntoForce', side: null, done: isInForce },
  ]
}
