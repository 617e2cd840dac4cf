import type { Agreement } from '#domain/agreements/schema/agreement.ts'

/** What the parts of a record's page show of an agreement: the same to the staff and to the public. */
export type ShownAgreement = Pick<
  Agreement,
  | 'titles'
  | 'legalCharacter'
  | 'parties'
  | 'signatories'
  | 'areas'
  | 'signedOn'
  | 'signedAt'
  | 'enteredIntoForceOn'
  | 'legalEvents'
  | 'clauses'
  | 'assertions'
  | 'status'
  | 'actionPlans'
>
