import { durationOf, later } from './bounds.ts'
import { type Course, earlierNotice, isOverBy } from './course.ts'
import type { Notice } from './non-renewal.ts'
import { reached, refOf, say, type Trial } from './trial.ts'

/**
 * A denunciation runs from its receipt, unless its clause says otherwise; without a clause for it no
 * end follows, and the clause is missing (`contract.md`; `domain.md` rules 16 and 17).
 */
export function denounce(trial: Trial, course: Course, notice: Notice): void {
  const clause = course.clauses.denunciation
  const { sentOn, receivedOn } = notice
  const day = clause?.counts === 'dispatch' ? (sentOn ?? receivedOn) : receivedOn
  if (!day) return say(trial, 'noticeNotReceived', { on: sentOn }, clause)
  const since = reached(trial, day, () => ({
    key: `happened:${refOf(trial, notice)}`,
    about: 'happened',
    values: { event: notice.purpose, counts: clause?.counts ?? 'receipt', day },
  }))
  if (!since || isOverBy(course, since)) return
  const length = durationOf(clause?.notice)
  if (!clause || !length) {
    course.denunciationLacksClause = true
    return say(trial, 'denunciationLacksClause', { on: since }, clause)
  }
  const end = later(since, length)
  if (!end) return
  course.denunciation = earlierNotice(course.denunciation, { since, end })
  say(trial, 'denounced', { on: since, length: { length: String(clause.notice) }, end }, clause)
}
