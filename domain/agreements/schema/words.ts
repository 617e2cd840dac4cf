export { levels, parentRelations, sides } from '#db/values.ts'
export type { Level, ParentRelation, Side } from '#db/values.ts'

/** Kinds of instrument between the sides, as the glossary names them. */
export const agreementKinds = [
  'treaty',
  'frameworkAgreement',
  'memorandumOfUnderstanding',
  'arrangement',
  'protocol',
  'specificAgreement',
  'executiveProgramme',
  'exchangeOfNotes',
  'letterOfIntent',
  'jointStatement',
  'addendum',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** Told per side: one may hold itself bound while the other does not (`domain.md` rule 24). */
export const legalCharacters = ['binding', 'nonBinding', 'notStated'] as const
export type LegalCharacter = (typeof legalCharacters)[number]

/** What follows for the whole: `disputed` where one side holds itself bound and the other does not. */
export const wholeCharacters = ['binding', 'nonBinding', 'disputed', 'notStated'] as const
export type WholeCharacter = (typeof wholeCharacters)[number]

export const partyRoles = ['lead', 'executing'] as const
export type PartyRole = (typeof partyRoles)[number]

export const certainties = ['stated', 'inferred', 'uncertain'] as const
export type Certainty = (typeof certainties)[number]

/** What an agreement may lack, in the order in which it is filled in. */
export const agreementGaps = [
  'counterpart',
  'areas',
  'entryIntoForce',
  'text',
  'actionPlan',
] as const
export type AgreementGap = (typeof agreementGaps)[number]

/** In a filter of countries: none is recorded. */
export const noCountry = 'none'

/** Newest signing first unless asked otherwise; what is not signed comes last, whichever way. */
export const agreementSorts = [
  '-signedOn',
  'signedOn',
  'title',
  '-title',
  'reference',
  '-reference',
] as const
export type AgreementSort = (typeof agreementSorts)[number]
