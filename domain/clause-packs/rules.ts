import type { AccessLine } from '../access/schema.ts'
import type { ClausePack } from './schema/clause-packs.ts'
import { shippedPacks } from './schema/shipped-packs.ts'

/** The list is one for all desks, and so is kept by one hand. */
export const keepsClausePacks: AccessLine = {
  roles: ['administrator', 'operator'],
  scope: 'register',
}

/** All packs by their code: one that is kept stands in the place of the shipped one of its code. */
export function allPacks(kept: readonly ClausePack[]): ClausePack[] {
  const shipped = shippedPacks
    .filter(({ code }) => kept.every((pack) => pack.code !== code))
    .map((pack) => ({ ...pack, id: null, retired: false, version: null }))
  return [...shipped, ...kept].toSorted((one, other) => (one.code < other.code ? -1 : 1))
}
