import type { CompletenessFacts } from '#domain/agreements/rules/missing-facts.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { Side } from '#domain/agreements/schema/words.ts'

/** The part of the form where a missing fact is filled in. */
export const partOf = (path: string) => `part-${path}`

/** What a kept agreement's completeness is judged by. */
export const completenessOf = (agreement: Agreement): CompletenessFacts => ({
  parties: agreement.parties,
  signatories: agreement.signatories,
  signed: signedIn(agreement),
  areas: agreement.areas,
  quoted: agreement.assertions.map(({ field }) => field),
})

/** The sides of which a signature is recorded. */
export const signedIn = ({ legalEvents }: Agreement): Side[] =>
  legalEvents.flatMap(({ kind, side }) => (kind === 'signed' && side ? [side] : []))
