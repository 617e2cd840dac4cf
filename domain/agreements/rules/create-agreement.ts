import type { Day } from '#lib/days.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import type { CreateAgreement } from '../schema/create-agreement.ts'
import { type NamedRecords, repeated, saidProblems } from './agreement-fields.ts'

/** Why an agreement can't be recorded so: fields first, all at once, then the rules. */
export function creationProblem(
  input: CreateAgreement,
  named: NamedRecords & { referenceIsTaken: boolean },
  { today, byOperator }: { today: Day; byOperator: boolean },
): Problem | null {
  const fields = [
    ...saidProblems(input, named, byOperator),
    ...doubles(input),
    ...eventProblems(input, today),
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

/** A kind of clause and a side's signature occur once. */
const doubles = ({ clauses, legalEvents }: CreateAgreement): FieldProblem[] => [
  ...repeated(
    'clauses',
    clauses.map(({ kind }) => kind),
  ),
  ...repeated(
    'legalEvents',
    legalEvents.map((event) => (event.kind === 'signed' ? `signed ${event.side}` : event.kind)),
  ),
]

/** An event is a fact, so its day has begun; a known later entry into force may lie ahead. */
const eventProblems = ({ legalEvents }: CreateAgreement, today: Day): FieldProblem[] =>
  legalEvents.flatMap(({ kind, on }, place) =>
    kind === 'signed' && on.lower > today
      ? [{ path: `legalEvents.${place}.on`, code: 'inTheFuture' }]
      : [],
  )
