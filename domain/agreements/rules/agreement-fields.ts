import type { FieldProblem } from '../../outcome.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'

/** What an agreement says beside the facts that its law follows from. */
export type Said = Pick<
  CreateAgreement,
  'parties' | 'signatories' | 'areas' | 'programmes' | 'assertions' | 'level' | 'readers'
>

/** The records that are named, as far as they are there and the caller may know of them. */
export type NamedRecords = {
  parties: ReadonlySet<string>
  people: ReadonlySet<string>
  areas: ReadonlySet<string>
  programmes: ReadonlySet<string>
  sources: ReadonlySet<string>
  users: ReadonlySet<string>
}

/** What of it can't be taken, all at once. */
export function saidProblems(said: Said, named: NamedRecords, byOperator: boolean): FieldProblem[] {
  return [
    ...namingProblems(said, named),
    ...foreignSignatories(said),
    ...doubles(said),
    ...readerProblems(said, byOperator),
  ]
}

function namingProblems(said: Said, named: NamedRecords): FieldProblem[] {
  const { parties, signatories, areas, programmes, assertions, readers } = said
  return [
    ...unknown('parties', 'partyId', 'noSuchParty', parties, named.parties),
    ...unknown('signatories', 'personId', 'noSuchPerson', signatories, named.people),
    ...unknown('areas.list', 'areaId', 'noSuchArea', areas.list, named.areas),
    ...unknown('programmes', 'programmeId', 'noSuchProgramme', programmes, named.programmes),
    ...unknown('assertions', 'sourceId', 'noSuchSource', assertions, named.sources),
    ...readers.flatMap((userId, place) =>
      named.users.has(userId) ? [] : [{ path: `readers.${place}`, code: 'noSuchUser' }],
    ),
  ]
}

function unknown<Field extends string>(
  list: string,
  field: Field,
  code: string,
  rows: readonly { [F in Field]: string | null }[],
  there: ReadonlySet<string>,
): FieldProblem[] {
  return rows.flatMap((row, place) => {
    const id = row[field]
    return id === null || there.has(id) ? [] : [{ path: `${list}.${place}.${field}`, code }]
  })
}

/** Who signs, signs for a party. */
function foreignSignatories({ parties, signatories }: Said): FieldProblem[] {
  const onSides = new Set(parties.map(({ partyId }) => partyId))
  return signatories.flatMap(({ partyId }, place) =>
    onSides.has(partyId) ? [] : [{ path: `signatories.${place}.partyId`, code: 'notAParty' }],
  )
}

/** A body stands on one side once; who signs for it, an area and a programme occur once. */
const doubles = ({ parties, signatories, areas, programmes }: Said): FieldProblem[] => [
  ...repeated(
    'parties',
    parties.map(({ partyId }) => partyId),
  ),
  ...repeated(
    'areas.list',
    areas.list.map(({ areaId }) => areaId),
  ),
  ...repeated(
    'signatories',
    signatories.map(({ personId, partyId }, place) =>
      personId ? `${personId} ${partyId}` : String(place),
    ),
  ),
  ...repeated(
    'programmes',
    programmes.map(({ programmeId }) => programmeId),
  ),
]

/** Keys of a list that occurred before in it. */
export const repeated = (list: string, keys: readonly string[]): FieldProblem[] =>
  keys.flatMap((key, place) =>
    keys.indexOf(key) < place ? [{ path: `${list}.${place}`, code: 'repeated' }] : [],
  )

/** "Named people only" needs names; elsewhere a list of readers would promise what is not kept. */
function readerProblems({ level, readers }: Said, byOperator: boolean): FieldProblem[] {
  if (level !== 'restricted') {
    return readers.length > 0 ? [{ path: 'readers', code: 'onlyIfRestricted' }] : []
  }
  return byOperator && readers.length === 0 ? [{ path: 'readers', code: 'required' }] : []
}
