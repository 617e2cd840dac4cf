import { and, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { Decision } from '../schema.ts'

/** Who asks, when, and for how many of each kind. */
export type DecisionsAsked = { actor: Actor | null; now: Date; today: Day; limit: number }

/** A decision as it is found, before people are named. */
export type Found = Omit<Decision, 'by' | 'since'> & { askedBy: string | null; at: Date }

/** Where decisions of one kind come from: those that wait longest first, one more than are given. */
export type DecisionSource = (db: Reader, asked: DecisionsAsked) => Promise<Found[]>

type Guarded = { deskId: AnySQLiteColumn; level: AnySQLiteColumn; agreementId: AnySQLiteColumn }

/** What is of the caller's own desks and may be read. */
export function ofOwnDesks(db: Reader, { actor }: DecisionsAsked, row: Guarded): SQL | undefined {
  const desks = actor?.kind === 'user' ? [...actor.deskIds] : []
  const own = desks.length > 0 ? inArray(row.deskId, desks) : sql`1 = 0`
  return and(own, readableWhere(db, actor, row))
}

/** What each decision says of the agreement that it is of. */
export const agreementColumns = ({ tables: { agreements } }: Reader) => ({
  id: agreements.id,
  reference: agreements.reference,
})

/** What most kinds have none of. */
export const plain = { recipient: null, change: null, problem: null } as const

/** Whether somebody is the one who asks. */
export const isCaller = ({ actor }: DecisionsAsked, userId: string | null): boolean =>
  actor?.kind === 'user' && actor.id === userId
