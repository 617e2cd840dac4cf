import type { Day } from '#lib/days.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'

/** What a new agreement names, as far as it is there. */
export type NamedRecords = {
  parties: ReadonlySet<string>
  areas: ReadonlySet<string>
  programmes: ReadonlySet<string>
  people: ReadonlySet<string>
  /** Those that the caller may know of. */
  sources: ReadonlySet<string>
  users: ReadonlySet<string>
  referenceIsTaken: boolean
}

/** Why an agreement can't be recorded so: fields first, all at once, then the rules. */
export function creationProblem(
  input: CreateAgreement,
  named: NamedRecords,
  { today, byOperator }: { today: Day; byOperator: boolean },
): Problem | null {
  const fields = [
    ...namingProblems(input, named),
    ...doubles(input),
    ...eventProblems(input, today),
    ...readerProblems(input, byOperator),
  ]
  if (fields.length > 0) return { code: 'invalid', fields }
  if (named.referenceIsTaken) {
    return { code: 'agreement.referenceTaken', params: { reference: input.reference ?? '' } }
  }
  return isInForceUnsigned(input) ? { code: 'agreement.inForceUnsigned' } : null
}

/** In force with no signature is refused (`domain.md` section 2); notes exchanged come later. */
const isInForceUnsigned = ({ legalEvents }: CreateAgreement) =>
  legalEvents.some(({ kind }) => kind === 'enteredIntoForce') &&
  !legalEvents.some(({ kind }) => kind === 'signed')

function namingProblems(input: CreateAgreement, named: NamedRecords): FieldProblem[] {
  const onSides = new Set(input.parties.map(({ partyId }) => partyId))
  return [
    ...unknown('parties', 'partyId', input.parties, ({ partyId }) => named.parties.has(partyId)),
    ...unknown('areas.list', 'areaId', input.areas.list, ({ areaId }) => named.areas.has(areaId)),
    ...unknown('programmes', 'programmeId', input.programmes, ({ programmeId }) =>
      named.programmes.has(programmeId),
    ),
    ...unknown(
      'signatories',
      'personId',
      input.signatories,
      ({ personId }) => personId === null || named.people.has(personId),
    ),
    ...unknown(
      'assertions',
      'sourceId',
      input.assertions,
      ({ sourceId }) => sourceId === null || named.sources.has(sourceId),
    ),
    ...input.readers.flatMap((userId, place) =>
      named.users.has(userId) ? [] : [{ path: `readers.${place}`, code: 'noSuchUser' }],
    ),
    ...input.signatories.flatMap(({ partyId }, place) =>
      onSides.has(partyId) ? [] : [{ path: `signatories.${place}.partyId`, code: 'notAParty' }],
    ),
  ]
}

const codes = {
  partyId: 'noSuchParty',
  areaId: 'noSuchArea',
  programmeId: 'noSuchProgramme',
  personId: 'noSuchPerson',
  sourceId: 'noSuchSource',
}

function unknown<Row>(
  list: string,
  field: keyof typeof codes,
  rows: readonly Row[],
  isThere: (row: Row) => boolean,
): FieldProblem[] {
  return rows.flatMap((row, place) =>
    isThere(row) ? [] : [{ path: `${list}.${place}.${field}`, code: codes[field] }],
  )
}

/** A body stands on one side once; an area, a kind of clause and a side's signature occur once. */
function doubles({
  parties,
  signatories,
  areas,
  programmes,
  clauses,
  legalEvents,
}: CreateAgreement): FieldProblem[] {
  return [
    ...repeated(
      'parties',
      parties.map(({ partyId }) => partyId),
    ),
    ...repeated(
      'areas.list',
      areas.list.map(({ areaId }) => areaId),
    ),
    ...repeated(
      'programmes',
      programmes.map(({ programmeId }) => programmeId),
    ),
    ...repeated(
      'signatories',
      signatories.map(({ personId, partyId }, place) =>
        personId ? `${personId} ${partyId}` : String(place),
      ),
    ),
    ...repeated(
      'clauses',
      clauses.map(({ kind }) => kind),
    ),
    ...repeated(
      'legalEvents',
      legalEvents.map((event) => (event.kind === 'signed' ? `signed ${event.side}` : event.kind)),
    ),
  ]
}

const repeated = (list: string, keys: readonly string[]): FieldProblem[] =>
  keys.flatMap((key, place) =>
    keys.indexOf(key) < place ? [{ path: `${list}.${place}`, code: 'repeated' }] : [],
  )

/** An event is a fact, so its day has begun; a known later entry into force may lie ahead. */
const eventProblems = ({ legalEvents }: CreateAgreement, today: Day): FieldProblem[] =>
  legalEvents.flatMap(({ kind, on }, place) =>
    kind === 'signed' && on.lower > today
      ? [{ path: `legalEvents.${place}.on`, code: 'inTheFuture' }]
      : [],
  )

/** "Named people only" needs names; elsewhere a list of readers would promise what is not kept. */
function readerProblems({ level, readers }: CreateAgreement, byOperator: boolean): FieldProblem[] {
  if (level !== 'restricted') {
    return readers.length > 0 ? [{ path: 'readers', code: 'onlyIfRestricted' }] : []
  }
  return byOperator && readers.length === 0 ? [{ path: 'readers', code: 'required' }] : []
}
