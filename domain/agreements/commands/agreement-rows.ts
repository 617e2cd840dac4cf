import type { Reader } from '#db/store.ts'
import type { Json, Side } from '#db/values.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { sortKey } from '#lib/sort-key.ts'
import type { KeptAssertion } from '../../assertions/schema.ts'
import type { LegalFacts } from '../../legal-status/rules.ts'
import type { Clause, LegalEvent } from '../../legal-status/schema/facts.ts'
import type { Bodies } from '../queries/named-records.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'

type Tables = Reader['tables']
type New<Table extends keyof Tables> = Tables[Table]['$inferInsert']

type Made = { id: string; reference: string; seq: number; law: LegalFacts; bodies: Bodies }

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
    parentId: null,
    parentRelation: null,
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

function lawColumns({ signedOn, enteredIntoForceOn, ...law }: LegalFacts) {
  return {
    ...law,
    signedOn: signedOn?.edtf ?? null,
    signedOnLower: signedOn?.lower ?? null,
    signedOnUpper: signedOn?.upper ?? null,
    enteredIntoForceOn: enteredIntoForceOn?.edtf ?? null,
    enteredIntoForceOnLower: enteredIntoForceOn?.lower ?? null,
    enteredIntoForceOnUpper: enteredIntoForceOn?.upper ?? null,
  }
}

/** Signed in two places, both are named in the order of signing, in the languages that have both. */
function placeOfSigning(events: readonly LegalEvent[]): LanguageMap | null {
  const places = events
    .filter((event) => event.kind === 'signed')
    .toSorted((one, other) => (one.on.upper < other.on.upper ? -1 : 1))
    .flatMap(({ place }) => (place === null ? [] : [place]))
  const [first, ...others] = places
  if (!first) return null
  const languages = Object.keys(first).filter((tag) => others.every((place) => place[tag]))
  if (languages.length === 0) return first
  return Object.fromEntries(
    languages.map((tag) => [tag, [...new Set(places.map((place) => place[tag]))].join(' / ')]),
  )
}

/** Said in full where each fact was read, also where its source is in the register. */
export type Sourced<Input> = Omit<Input, 'assertions'> & { assertions: KeptAssertion[] }

/** A part of an agreement that keeps versions of its own. */
export type PartRecord = { kind: string; id: string; content: Record<string, Json> }

/**
 * The rows of everything under the agreement, and what versions keep of them. `newId` names the parts;
 * data that is made up for measuring names them the same each time.
 */
export function partRows(
  input: Sourced<CreateAgreement>,
  made: { id: string; seq: number; newId: () => string },
) {
  const { newId } = made
  const of = { agreementId: made.id }
  const sideOf = new Map(input.parties.map(({ partyId, side }) => [partyId, side]))
  const parties = input.parties.map((party, position) => ({ id: newId(), ...party, position }))
  const signatories = input.signatories.map((signatory, position) => ({
    id: newId(),
    ...signatory,
    side: sideOf.get(signatory.partyId) ?? ('ours' as const),
    position,
  }))
  const events = input.legalEvents.map((event) => ({ id: newId(), event }))
  const clauses = input.clauses.map((clause) => ({ id: newId(), ...keptClause(clause) }))
  const assertions = input.assertions.map((assertion) => ({ id: newId(), ...assertion }))
  const rows = {
    agreementParties: parties.map((row) => ({ ...row, ...of })),
    signatories: signatories.map((row) => ({ ...row, ...of })),
    agreementAreas: input.areas.list.map((area, position) => ({ ...area, ...of, position })),
    agreementProgrammes: input.programmes.map((link, position) => ({ ...link, ...of, position })),
    legalEvents: events.map(({ id, event }) => ({ id, ...of, ...eventRow(event, made.seq) })),
    clauses: clauses.map((row) => ({ ...row, ...of })),
    assertions: assertions.map((row) => ({ ...row, ...of })),
  } satisfies { [Table in keyof Tables]?: New<Table>[] }
  const records: PartRecord[] = [
    ...parties.map(recordOf('agreementParty')),
    ...signatories.map(recordOf('signatory')),
    ...events.map(({ id, event }) => ({
      kind: 'legalEvent',
      id,
      content: { ...event, on: event.on.edtf },
    })),
    ...clauses.map(recordOf('clause')),
    ...assertions.map(recordOf('assertion')),
  ]
  return { rows, records }
}

const recordOf =
  (kind: string) =>
  ({ id, ...content }: { id: string } & Record<string, Json>): PartRecord => ({
    kind,
    id,
    content,
  })

function eventRow(event: LegalEvent, seq: number) {
  const { on } = event
  return {
    kind: event.kind,
    side: event.kind === 'signed' ? event.side : null,
    on: on.edtf,
    onLower: on.lower,
    onUpper: on.upper,
    body: event.kind === 'signed' && event.place ? { place: event.place } : null,
    recordedSeq: seq,
  }
}

/** A clause's terms as JSON; a day among them as its EDTF. */
function keptClause({ kind, placeInText, ...terms }: Clause) {
  const on = 'on' in terms && terms.on ? { on: terms.on.edtf } : {}
  return { kind, placeInText, terms: { ...terms, ...on } as Record<string, Json> }
}
