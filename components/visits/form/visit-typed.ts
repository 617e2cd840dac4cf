import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Visit } from '#domain/visits/schema.ts'
import { newId } from '#lib/ids.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { type MeetingTyped, newMeeting } from './meeting-typed.ts'
import { type ParticipantRow, participantBody, participantRow } from './participants.ts'
import {
  noSourcing,
  type SourcingTyped,
  sourcingBody,
  sourcingTyped,
} from '#components/sources/form/sourcing.ts'

/** What was held in a new visit. */
export type HeldRow = MeetingTyped & { key: string }

/** A visit as its form holds it. */
export type VisitTyped = {
  agreementId: Picked | null
  deskId: string
  titles: LanguageMap
  visitingSide: 'ours' | 'counterpart' | ''
  delegationId: Picked | null
  hostId: Picked | null
  country: string
  places: LanguageMap
  fromDay: string
  toDay: string
  delegation: readonly ParticipantRow[]
  /** Only of a new one. */
  meetings: readonly HeldRow[]
  sourcing: SourcingTyped
}

/** The body that leads a side, and its country, or ''. */
export type Lead = { body: Picked; country: string }

/** What a new visit begins with: its agreement, who leads its sides, and the one source kept of it. */
export type Beginning = {
  agreement: Picked | null
  source: Picked | null
  leads: { readonly ours?: Lead | undefined; readonly counterpart?: Lead | undefined }
}

/**
 * Who came to whom, once it is said whose delegation it was: those that lead the two sides. A body
 * that was chosen otherwise stays.
 */
export function betweenLeads(
  visitingSide: 'ours' | 'counterpart',
  now: Pick<VisitTyped, 'delegationId' | 'hostId' | 'country'>,
  { ours, counterpart }: Beginning['leads'],
): Pick<VisitTyped, 'delegationId' | 'hostId' | 'country'> {
  const [from, to] = visitingSide === 'ours' ? [ours, counterpart] : [counterpart, ours]
  const isOpen = (body: Picked | null) =>
    body === null || body.id === ours?.body.id || body.id === counterpart?.body.id
  const countries = ['', ours?.country, counterpart?.country]
  return {
    delegationId: isOpen(now.delegationId) ? (from?.body ?? null) : now.delegationId,
    hostId: isOpen(now.hostId) ? (to?.body ?? null) : now.hostId,
    country: countries.includes(now.country) ? (to?.country ?? '') : now.country,
  }
}

export const newVisit = (
  language: string,
  deskId: string,
  { agreement, source }: Beginning,
): VisitTyped => ({
  ...{ agreementId: agreement, deskId, titles: {}, visitingSide: '' },
  ...{ delegationId: null, hostId: null, country: '', places: {}, fromDay: '', toDay: '' },
  ...{ delegation: [], meetings: [], sourcing: { ...noSourcing(language), source } },
})

export const visitTyped = (visit: Visit, language: string): VisitTyped => ({
  agreementId: visit.agreement && {
    ...{ id: visit.agreement.id, ...localText(visit.agreement.titles, language) },
    detail: visit.agreement.reference,
  },
  deskId: visit.deskId,
  titles: visit.titles,
  visitingSide: visit.visitingSide,
  delegationId: partyPicked(visit.delegation, language),
  hostId: visit.host && partyPicked(visit.host, language),
  country: visit.country ?? '',
  places: visit.places ?? {},
  fromDay: visit.fromDay,
  toDay: visit.toDay,
  delegation: visit.members.map((one, place) => participantRow(one, place, language)),
  meetings: [],
  sourcing: sourcingTyped(visit, language),
})

/** Something that was held in a visit: on one of its days, where it stayed, and read where it was. */
export const newHeld = (visit: VisitTyped, language: string): HeldRow => ({
  ...{ key: newId(), ...newMeeting(language), heldOn: oneDayOf(visit), places: visit.places },
  sourcing: { ...noSourcing(language), source: visit.sourcing.source },
})

const oneDayOf = ({ fromDay, toDay }: VisitTyped) =>
  fromDay && toDay && fromDay !== toDay ? `[${fromDay}..${toDay}]` : fromDay

const orNull = (map: LanguageMap) => (Object.keys(map).length > 0 ? map : null)

/** What is sent of a visit; what is empty is left to the API to miss. */
export const visitBody = (typed: VisitTyped) => ({
  agreementId: typed.agreementId?.id ?? null,
  titles: typed.titles,
  visitingSide: typed.visitingSide || undefined,
  delegationId: typed.delegationId?.id,
  hostId: typed.hostId?.id ?? null,
  country: typed.country || null,
  places: orNull(typed.places),
  fromDay: typed.fromDay || undefined,
  toDay: typed.toDay || typed.fromDay || undefined,
  delegation: typed.delegation.map((row) => participantBody(row, false)),
  ...sourcingBody(typed.sourcing),
})
