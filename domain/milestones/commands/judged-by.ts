import type { Day } from '#lib/days.ts'
import type { Actor } from '../../access/schema.ts'
import { forbidden } from '../../outcome.ts'

/** The columns of a judgement: it is somebody's word; the command line has no access to it. */
export function judgedBy(actor: Actor, today: Day, reason: string) {
  if (actor.kind !== 'user') throw forbidden()
  return { judgedOn: today, judgedBy: actor.id, judgedReason: reason }
}
