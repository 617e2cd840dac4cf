import { z } from 'zod'
import { id, languageMap, paragraph } from '#lib/fields.ts'
import { clause } from '../../legal-status/schema/clauses.ts'
import { areaCode } from '../../priority-areas/schema.ts'

/** The terms that go together, one of a kind: what texts of one sort say as a rule. */
const clauses = () => z.array(clause).min(1).max(9)

export const createClausePackInput = z.strictObject({
  /** Of a shipped pack: this one is offered in its place. */
  code: areaCode(),
  names: languageMap(),
  clauses: clauses(),
})

export const changeClausePackInput = z.strictObject({
  packId: id(),
  names: languageMap().optional(),
  clauses: clauses().optional(),
})

export const retireClausePackInput = z.strictObject({
  packId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const clausePackInput = z.strictObject({ packId: id() })

export const clausePackSaved = z.strictObject({ id: id() })

export const clausePack = z.strictObject({
  /** Null of one that is shipped and as it came. */
  id: id().nullable(),
  code: z.string(),
  names: languageMap(),
  /** As the contract's `status --facts` writes them. */
  clauses: z.array(z.record(z.string(), z.json())),
  /** Offered no more. */
  retired: z.boolean(),
  version: z.number().int().nullable(),
})
export type ClausePack = z.infer<typeof clausePack>

export const clausePackList = z.strictObject({ items: z.array(clausePack) })
