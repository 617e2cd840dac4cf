import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Meeting } from '#domain/meetings/schema.ts'
import { newId } from '#lib/ids.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { type ParticipantRow, participantBody, participantRow } from './participants.ts'
import {
  noSourcing,
  type SourcingTyped,
  sourcingBody,
  sourcingTyped,
} from '#components/sources/form/sourcing.ts'

export type TopicRow = { key: string; texts: LanguageMap }

/** A meeting as its form holds it. */
export type MeetingTyped = {
  kind: 'talks' | 'siteVisit'
  titles: LanguageMap
  counterpartId: Picked | null
  heldOn: string
  places: LanguageMap
  topics: readonly TopicRow[]
  said: LanguageMap
  participants: readonly ParticipantRow[]
  sourcing: SourcingTyped
}

export const newMeeting = (language: string): MeetingTyped => ({
  ...{ kind: 'talks', titles: {}, counterpartId: null, heldOn: '', places: {} },
  ...{ topics: [], said: {}, participants: [], sourcing: noSourcing(language) },
})

export const meetingTyped = (meeting: Meeting, language: string): MeetingTyped => ({
  kind: meeting.kind,
  titles: meeting.titles,
  counterpartId: meeting.counterpart && partyPicked(meeting.counterpart, language),
  heldOn: meeting.heldOn?.edtf ?? '',
  places: meeting.places ?? {},
  topics: meeting.topics.map((texts, place) => ({ key: `topic${place}`, texts })),
  said: meeting.said ?? {},
  participants: meeting.participants.map((one, place) => participantRow(one, place, language)),
  sourcing: sourcingTyped(meeting, language),
})

export const newTopic = (): TopicRow => ({ key: newId(), texts: {} })

const orNull = (map: LanguageMap) => (Object.keys(map).length > 0 ? map : null)

/** What is sent of a meeting. */
export const meetingBody = (typed: MeetingTyped) => ({
  kind: typed.kind,
  titles: typed.titles,
  counterpartId: typed.counterpartId?.id ?? null,
  heldOn: typed.heldOn || null,
  places: orNull(typed.places),
  topics: typed.topics.map(({ texts }) => texts).filter((texts) => orNull(texts) !== null),
  said: orNull(typed.said),
  participants: typed.participants.map((row) => participantBody(row, true)),
  ...sourcingBody(typed.sourcing),
})
