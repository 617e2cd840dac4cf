import { unspecifiedDay } from '#components/ui/forms/days/uncertain-parts.ts'
import type { EventChoice } from '#domain/legal-status/rules/fitting-events.ts'
import type { Side } from '#domain/agreements/schema/words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import {
  type ClauseTyped,
  clauseBody,
  clauseTyped,
  type WrittenClause,
} from '../clauses/clause-typed.ts'

/** An event as the API writes it: days as their EDTF. */
export type WrittenEvent = { readonly kind: string; readonly [field: string]: unknown }

/** An event as its form holds it; each kind has its own fields of these. */
export type EventTyped = {
  kind: EventChoice | ''
  /** Of a correction: what becomes of the event that it names. */
  correction: 'otherwise' | 'never'
  side: Side | ''
  /** EDTF; that it is not known is another answer than none. */
  on: string
  until: string
  sentOn: string
  receivedOn: string
  accepted: '' | 'yes' | 'no'
  /** Of a succession: the bodies that it names. */
  predecessorId: Picked | null
  successorId: Picked | null
  place: LanguageMap
  clauses: readonly ClauseTyped[]
  documentId: string
  placeInText: string
  quotation: string
  quotationLanguage: string
  reason: string
}

/** A new event, of which nothing is chosen yet. */
export const newEvent = (language: string): EventTyped => ({
  ...{ kind: '', side: '', correction: 'otherwise' },
  ...{ on: '', until: '', sentOn: '', receivedOn: '', accepted: '' },
  ...{ predecessorId: null, successorId: null, place: {}, clauses: [] },
  ...{ documentId: '', placeInText: '', quotation: '', quotationLanguage: language, reason: '' },
})

/** A recorded event, to be corrected: as it stands by now, with the names of the bodies in it. */
export function eventTyped(
  event: WrittenEvent,
  language: string,
  names: Readonly<Record<string, LanguageMap>> = {},
): EventTyped {
  const body = (name: string): Picked | null => {
    const id = event[name]
    if (typeof id !== 'string') return null
    return { id, ...localText(names[id] ?? { und: id }, language) }
  }
  const day = (name: string) => (typeof event[name] === 'string' ? event[name] : '')
  const read = event.readFrom as
    | {
        documentId: string | null
        place: string | null
        quotation: { text: string; language: string } | null
      }
    | undefined
  return {
    ...newEvent(language),
    kind: choiceOf(event),
    side: ((event.side ?? event.from) as Side | null | undefined) ?? '',
    ...{ on: day('on') || unspecifiedDay, until: day('until') },
    ...{ sentOn: day('sentOn'), receivedOn: day('receivedOn') },
    accepted: typeof event.accepted === 'boolean' ? (event.accepted ? 'yes' : 'no') : '',
    ...{ predecessorId: body('predecessorId'), successorId: body('successorId') },
    place: (event.place as LanguageMap | null) ?? {},
    clauses: ((event.clauses as WrittenClause[] | undefined) ?? []).map((clause) =>
      clauseTyped(clause, language),
    ),
    documentId: read?.documentId ?? '',
    placeInText: read?.place ?? '',
    quotation: read?.quotation?.text ?? '',
    quotationLanguage: read?.quotation?.language ?? language,
  }
}

/** A notice is chosen by what it is for. */
export const choiceOf = ({ kind, purpose }: WrittenEvent): EventChoice =>
  (kind === 'notice' ? purpose : kind) as EventChoice

/** Which fields an event of a kind has beside where it is read. */
export function fieldsOf(kind: EventChoice): readonly (keyof EventTyped)[] {
  switch (kind) {
    case 'signed':
      return ['side', 'on', 'place']
    case 'notificationReceived':
      return ['side', 'on']
    case 'nonRenewal':
    case 'denunciation':
      return ['side', 'sentOn', 'receivedOn']
    case 'extended':
    case 'revived':
      return ['on', 'until']
    case 'amended':
      return ['on', 'clauses']
    case 'ratified':
    case 'partyCeased':
      return ['on', 'side']
    case 'partySucceeded':
      return ['on', 'side', 'predecessorId', 'successorId']
    case 'initialled':
    case 'registered':
    case 'published':
      return ['on', 'place']
    default:
      return ['on']
  }
}

/** What is sent of a new event; what is still to be typed is left out, so that it is asked for. */
export function eventBody(typed: EventTyped): Record<string, unknown> {
  const { kind } = typed
  if (kind === '') return {}
  const has = new Set(fieldsOf(kind))
  const isNotice = kind === 'nonRenewal' || kind === 'denunciation'
  const place = Object.keys(typed.place).length > 0 ? typed.place : null
  return {
    ...(isNotice ? { kind: 'notice', purpose: kind } : { kind }),
    ...sideSent(typed),
    ...(has.has('on') && { on: daySent(typed.on) }),
    ...(has.has('until') && { until: typed.until || null }),
    ...(isNotice && noticeSent(typed)),
    ...(has.has('clauses') && { clauses: typed.clauses.map(clauseBody) }),
    ...(has.has('successorId') && {
      predecessorId: typed.predecessorId?.id ?? null,
      successorId: typed.successorId?.id ?? null,
    }),
    ...(has.has('place') && place && { place }),
    ...readFromSent(typed),
  }
}

/** A signature and a notification are one side's; of the rest the side may be left open. */
function sideSent({ kind, side }: EventTyped) {
  if (kind === 'signed') return { side: side || undefined }
  if (kind === 'notificationReceived') return { from: side || undefined }
  if (kind === 'nonRenewal' || kind === 'denunciation') return { from: side || null }
  return kind !== '' && fieldsOf(kind).includes('side') ? { side: side || null } : {}
}

const noticeSent = ({ sentOn, receivedOn, accepted }: EventTyped) => ({
  sentOn: sentOn || null,
  receivedOn: receivedOn || null,
  ...(accepted && { accepted: accepted === 'yes' }),
})

const daySent = (edtf: string) => (edtf === unspecifiedDay ? null : edtf || undefined)

function readFromSent({ documentId, placeInText, quotation, quotationLanguage }: EventTyped) {
  const [place, text] = [placeInText.trim(), quotation.trim()]
  if (!documentId && !place && !text) return {}
  const said = text ? { text, language: quotationLanguage } : null
  return { readFrom: { documentId: documentId || null, place: place || null, quotation: said } }
}

/** What is sent of a correction of an event. */
export const correctionBody = (typed: EventTyped, corrects: string) => ({
  kind: 'correction',
  corrects,
  event: typed.correction === 'never' ? null : eventBody(typed),
})
