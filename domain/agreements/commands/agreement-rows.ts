import type { Reader } from '#db/store.ts'
import type { Json, Side } from '#db/values.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { sortKey } from '#lib/sort-key.ts'
import type { KeptAssertion } from '../../assertions/schema.ts'
import {
  clauseRow,
  deadlineRows,
  eventContent,
  eventRow,
  spanRows,
} from '../../legal-status/commands/law-rows.ts'
import { lawColumns } from '../../legal-status/queries/law-columns.ts'
import type { KeptLife, WrittenLife } from '../../legal-status/rules/usual-life.ts'
import type { LegalEvent } from '../../legal-status/schema/facts.ts'
import type { KeptLists } from '../queries/kept-lists.ts'
import type { Bodies } from '../queries/named-records.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'

type Tables = Reader['tables']
type New<Table extends keyof Tables> = Tables[Table]['$inferInsert']

type Made = { id: string; reference: string; seq: number; law: KeptLife; bodies: Bodies }

/** The agreement's own row, with what lists are sorted and filtered by. */
export function agreementRow(
  input: CreateAgreement,
  { id, reference, seq, law, bodies }: Made,
): Tables['agreements']['$inferSelect'] {
  const { areas, legalCharacter } = input
  return {
    id,
    reference,
    counterpartReference: input.counterpartReference,
    kind: input.kind,
    titles: input.titles,
    sortTitle: sortTitle(input.titles),
    ...lawColumns(law),
    signedAt: placeOfSigning(input.legalEvents),
    ourCharacter: legalCharacter.ours,
    counterpartCharacter: legalCharacter.counterpart,
    areasStatedBy: areas.statedBy,
    areasExhaustive: areas.exhaustive,
    counterpartCountry: countryOf(input, bodies, 'counterpart'),
    parentId: input.parent?.agreementId ?? null,
    parentRelation: input.parent?.relation ?? null,
    recordStatus: 'draft',
    deskId: input.deskId,
    level: input.level,
    version: seq,
  }
}

/** One order for all readers: by the English title, or by the one there is. */
export const sortTitle = (titles: LanguageMap): string => sortKey(localText(titles, 'en').text)

/** Where the body that leads a side is at home; null where the side has none, or it is of no country. */
export function countryOf(
  { parties }: Pick<CreateAgreement, 'parties'>,
  bodies: Bodies,
  side: Side,
): string | null {
  const onSide = parties.filter((party) => party.side === side)
  const leading = onSide.find(({ role }) => role === 'lead') ?? onSide[0]
  return leading ? (bodies.get(leading.partyId)?.country ?? null) : null
}

/** Signed in two places, both are named in the order of signing, in the languages that have both. */
export function placeOfSigning(events: readonly LegalEvent[]): LanguageMap | null {
  const places = events
    .filter((event) => event.kind === 'signed')
    .toSorted((one, other) => ((one.on?.upper ?? '') < (other.on?.upper ?? '') ? -1 : 1))
    .flatMap(({ place }) => (place === null ? [] : [place]))
  const [first, ...others] = places
  if (!first) return null
  const languages = Object.keys(first).filter((tag) => others.every((place) => place[tag]))
  if (languages.length === 0) return first
  return Object.fromEntries(
    languages.map((tag) => [tag, [...new Set(places.map((place) => place[tag]))].join(' / ')]),
  )
}

/** The rows of the lists that an agreement's own versions hold. */
export function listRows(
  agreementId: string,
  { parties, signatories, areas, programmes, readers }: KeptLists,
  newId: () => string,
) {
  const of = { agreementId }
  const sideOf = new Map(parties.map(({ partyId, side }) => [partyId, side]))
  return {
    agreementParties: parties.map((row, position) => ({ id: newId(), ...row, ...of, position })),
    signatories: signatories.map((row, position) => ({
      id: newId(),
      ...row,
      ...of,
      side: sideOf.get(row.partyId) ?? ('ours' as const),
      position,
    })),
    agreementAreas: areas.map((row, position) => ({ ...row, ...of, position })),
    agreementProgrammes: programmes.map((row, position) => ({ ...row, ...of, position })),
    agreementReaders: readers.map((userId) => ({ userId, ...of })),
  } satisfies { [Table in keyof Tables]?: New<Table>[] }
}

/** A part of an agreement that keeps versions of its own. */
export type PartRecord = { kind: string; id: string; content: Record<string, Json> }

/**
 * The rows of the events, clauses and assertions under the agreement, and what versions keep of them.
 * `newId` names them; data that is made up for measuring names them the same each time.
 */
export function partRows(
  input: Pick<CreateAgreement, 'legalEvents' | 'clauses'> & { assertions: KeptAssertion[] },
  made: { id: string; seq: number; law: WrittenLife; newId: () => string },
) {
  const { newId } = made
  const of = { agreementId: made.id }
  const events = input.legalEvents.map((event) => ({ id: newId(), event }))
  const clauses = input.clauses.map((clause) => ({ id: newId(), ...clauseRow(clause) }))
  const assertions = input.assertions.map((assertion) => ({ id: newId(), ...assertion }))
  const rows = {
    legalEvents: events.map(({ id, event }) => ({ id, ...of, ...eventRow(event, made.seq) })),
    clauses: clauses.map((row) => ({ ...row, ...of })),
    assertions: assertions.map((row) => ({ ...row, ...of })),
    legalSpans: spanRows(made.id, made.law),
    legalDeadlines: deadlineRows(made.id, made.law),
  } satisfies { [Table in keyof Tables]?: New<Table>[] }
  const records: PartRecord[] = [
    ...events.map(({ id, event }) => ({ kind: 'legalEvent', id, content: eventContent(event) })),
    ...clauses.map(recordOf('clause')),
    ...assertions.map(recordOf('assertion')),
  ]
  return { rows, records }
}

/** What versions keep of a part. */
export const recordOf =
  (kind: string) =>
  ({ id, ...content }: { id: string } & Record<string, Json>): PartRecord => ({
    kind,
    id,
    content,
  })
