/** What a JSON column may hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Text by language tag (BCP 47), at least one entry. */
export type LanguageMap = Record<string, string>

export const levels = ['public', 'internal', 'confidential', 'restricted'] as const
export type Level = (typeof levels)[number]

export const roles = ['officer', 'manager', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

export const sides = ['ours', 'counterpart'] as const
export type Side = (typeof sides)[number]

/** What an agreement is to the one that it stands under or comes after. */
export const parentRelations = ['implements', 'amends', 'renews', 'supersedes', 'follows'] as const
export type ParentRelation = (typeof parentRelations)[number]

/** What becomes of an agreement when the one that it stands under ends (`domain.md` rule 29). */
export const parentFates = ['survives', 'ends', 'goesOn'] as const
export type ParentFate = (typeof parentFates)[number]
