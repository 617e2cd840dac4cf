import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Actor } from './access/schema.ts'

/** Who asks for what; all that an answer depends on but the register itself. */
type Asked = { what: string; actor: Actor | null; [filter: string]: unknown }

/** What was answered, by who asked for what, and up to which change of the register it holds. */
type Kept = { seq: number; answers: Map<string, unknown> }

/** Of each connection; a connection that is closed takes its answers along. */
const keptBy = new WeakMap<Reader, Kept>()

/** Each takes some kilobytes; few people ask for figures. */
const mostAnswers = 100

/**
 * Counts again only when something was changed since: the last change stands at the end of the log, so
 * that to ask whether there is a newer one costs next to nothing. Each caller has answers of their own.
 */
export async function keptUntilChanged<Answer>(
  db: Reader,
  asked: Asked,
  count: () => Promise<Answer>,
): Promise<Answer> {
  const seq = await lastChange(db)
  let kept = keptBy.get(db)
  if (kept?.seq !== seq) {
    kept = { seq, answers: new Map() }
    keptBy.set(db, kept)
  }
  const key = keyOf(asked)
  const known = kept.answers.get(key)
  if (known !== undefined) return known as Answer
  const answer = await count()
  if (kept.answers.size < mostAnswers) kept.answers.set(key, answer)
  return answer
}

const keyOf = ({ actor, ...what }: Asked): string => {
  const who = actor?.kind === 'user' ? [actor.id, actor.role, ...actor.deskIds] : [actor?.kind]
  return JSON.stringify([who, what])
}

/** The number of the last entry that changed a record; few of those after it only tell of readings. */
async function lastChange(db: Reader): Promise<number> {
  const { auditEntries } = db.tables
  const [last] = await db.prepared('auditEntries.lastChange', () =>
    db
      .select({ seq: auditEntries.seq })
      .from(auditEntries)
      .where(and(isNotNull(auditEntries.subjectId), eq(auditEntries.outcome, 'done')))
      .orderBy(desc(auditEntries.seq))
      .limit(1),
  )
  return last?.seq ?? 0
}
