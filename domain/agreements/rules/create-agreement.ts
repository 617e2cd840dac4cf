import type { Day } from '#lib/days.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import { dayProblems } from '../../legal-status/rules/event-days.ts'
import { factsProblem } from '../../legal-status/rules/facts-problem.ts'
import { signingProblem } from '../../legal-status/rules/recording.ts'
import { successionProblems } from '../../legal-status/rules/succession.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'
import { type ParentFacts, parentFieldProblems } from './tree.ts'
import { type NamedRecords, repeated, saidProblems } from './agreement-fields.ts'

/** Why an agreement can't be recorded so: fields first, all at once, then the rules. */
export function creationProblem(
  input: CreateAgreement,
  named: NamedRecords & {
    referenceIsTaken: boolean
    parent: ParentFacts
    /** The bodies that successions among its events name, as far as there are such. */
    succeeding: ReadonlySet<string>
  },
  { today, byOperator }: { today: Day; byOperator: boolean },
): Problem | null {
  const fields = [
    ...saidProblems(input, named, byOperator),
    ...parentFieldProblems(input.parent, named.parent, null),
    ...doubles(input),
    ...eventProblems(input, named.succeeding, today),
  ]
  if (fields.length > 0) return { code: 'invalid', fields }
  if (named.referenceIsTaken) {
    return { code: 'agreement.referenceTaken', params: { reference: input.reference ?? '' } }
  }
  return (
    signingProblem(input.legalEvents, Object.values(input.titles)) ??
    factsProblem({ events: input.legalEvents, clauses: input.clauses })
  )
}

/** A kind of clause, a side's signature and the entry into force occur once. */
const doubles = ({ clauses, legalEvents }: CreateAgreement): FieldProblem[] => [
  ...repeated(
    'clauses',
    clauses.map(({ kind }) => kind),
  ),
  ...repeated(
    'legalEvents',
    legalEvents.map((event, place) =>
      event.kind === 'signed'
        ? `signed ${event.side}`
        : event.kind === 'enteredIntoForce'
          ? event.kind
          : String(place),
    ),
  ),
]

const eventProblems = (
  { legalEvents }: CreateAgreement,
  bodies: ReadonlySet<string>,
  today: Day,
): FieldProblem[] =>
  legalEvents.flatMap((event, place) => {
    const before = `legalEvents.${place}.`
    const unknown = successionProblems(event, bodies)
    return [
      ...dayProblems(event, today, before),
      ...unknown.map((problem) => ({ ...problem, path: `${before}${problem.path}` })),
    ]
  })
