import type { Level } from '#db/values.ts'
import type { Reader } from '#db/store.ts'
import { isNamed } from '../../access/queries.ts'
import { can, deskWrites } from '../../access/rules.ts'
import type { Actor, Guarded } from '../../access/schema.ts'
import { agreementSubject } from '../../action-plans/queries/agreement-subject.ts'
import type { Subject } from '../../command.ts'
import { deskRecord } from '../../desks/queries/desk-record.ts'

/** By what access to a record is decided: its agreement, if it stands under one, its desk and level. */
export type Place = { agreementId: string | null; deskId: string; level: Level }

type Asked = { agreementId: string | null; deskId: string | null }

/** The agreement or desk that a new record is to stand under, as the subject of its making. */
export async function placeSubject(
  db: Reader,
  { agreementId, deskId }: Asked,
): Promise<Subject | null> {
  return agreementId === null
    ? await deskRecord(db, deskId ?? '')
    : await agreementSubject(db, agreementId)
}

/** Where a new record stands: an agreement's desk and level are those of all that is under it. */
export const placeUnder = (subject: Guarded, asked: { level: Level }): Place => ({
  agreementId: subject.agreementId,
  deskId: subject.deskId ?? '',
  level: subject.agreementId === null ? asked.level : subject.level,
})

/**
 * Where a record stands once it is moved to an agreement, or to none; null where there is no such
 * agreement, or it is not the caller's to write in. Without an agreement it stays as guarded as it was.
 */
export async function movedPlace(
  db: Reader,
  actor: Actor,
  kept: Place,
  agreementId: string | null,
): Promise<Place | null> {
  if (agreementId === kept.agreementId) return kept
  if (agreementId === null) return kept.level === 'restricted' ? null : { ...kept, agreementId }
  const found = await agreementSubject(db, agreementId)
  if (!found || !can(actor, deskWrites, found, await isNamed(db, actor, found))) return null
  return placeUnder(found, found)
}
