import type { LegalCharacter, WholeCharacter } from '../schema/words.ts'

/**
 * What an agreement is in law, of what each side holds it to be: disputed where one holds itself bound
 * and the other does not, and so not counted among treaties (`domain.md` rule 24). Not stated as long
 * as a side's answer is.
 */
export function legalCharacterOf(sides: {
  ours: LegalCharacter
  counterpart: LegalCharacter
}): WholeCharacter {
  if (sides.ours === 'notStated' || sides.counterpart === 'notStated') return 'notStated'
  return sides.ours === sides.counterpart ? sides.ours : 'disputed'
}

/** Whether an agreement is listed and counted under its kind: a treaty that is disputed is not (rule 24). */
export const isCountedAsKind = (
  agreement: { kind: string } & Parameters<typeof legalCharacterOf>[0],
): boolean => agreement.kind !== 'treaty' || legalCharacterOf(agreement) !== 'disputed'
