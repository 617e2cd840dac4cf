import { bodyPicked } from '#components/agreements/form/searches.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Visit } from '#domain/visits/schema.ts'
import { newId } from '#lib/ids.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { type ParticipantRow, participantBody, participantRow } from './participants.ts'
import {
  noSourcing,
  type SourcingTyped,
  shownText,
  sourcingBody,
  sourcingTyped,
} from './sourcing.ts'

/** What was held in a new visit, in a few words of the reader's language; more goes on its own page. */
export type HeldRow = {
  key: string
  kind: 'talks' | 'siteVisit'
  counterpart: Picked | null
  title: string
  heldOn: string
  /** One a line. */
  topics: string
  said: string
}

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

export const newVisit = (
  language: string,
  deskId: string,
  agreement: Picked | null,
): VisitTyped => ({
  ...{ agreementId: agreement, deskId, titles: {}, visitingSide: '' },
  ...{ delegationId: null, hostId: null, country: '', places: {}, fromDay: '', toDay: '' },
  ...{ delegation: [], meetings: [], sourcing: noSourcing(language) },
})

export const visitTyped = (visit: Visit, language: string): VisitTyped => ({
  agreementId: visit.agreement && {
    ...{ id: visit.agreement.id, ...shownText(visit.agreement.titles, language) },
    detail: visit.agreement.reference,
  },
  deskId: visit.deskId,
  titles: visit.titles,
  visitingSide: visit.visitingSide,
  delegationId: bodyPicked(visit.delegation, language),
  hostId: visit.host && bodyPicked(visit.host, language),
  country: visit.country ?? '',
  places: visit.places ?? {},
  fromDay: visit.fromDay,
  toDay: visit.toDay,
  delegation: visit.members.map((one, place) => participantRow(one, place, language)),
  meetings: [],
  sourcing: sourcingTyped(visit, language),
})

export const newHeld = (): HeldRow => ({
  ...{ key: newId(), kind: 'talks', counterpart: null, title: '', heldOn: '' },
  ...{ topics: '', said: '' },
})

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

/** What is sent of what was held in a new visit, in the language that it was typed in. */
export const heldBody = (row: HeldRow, language: string) => ({
  kind: row.kind,
  titles: row.title.trim() ? { [language]: row.title } : {},
  counterpartId: row.counterpart?.id ?? null,
  heldOn: row.heldOn || null,
  topics: row.topics
    .split('\n')
    .filter((topic) => topic.trim() !== '')
    .map((topic) => ({ [language]: topic })),
  said: row.said.trim() ? { [language]: row.said } : null,
})
