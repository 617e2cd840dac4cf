import type { Day } from '#lib/days.ts'
import { before, type Duration } from '#lib/durations.ts'
import type { LegalPhase } from '../schema/words.ts'
import type { Course } from './course.ts'
import type { CutOff } from './cut-off.ts'
import type { Entry } from './entry-into-force.ts'
import { type Fact, happened } from './known-facts.ts'
import type { Standing } from './standing.ts'
import { say, type Trial } from './trial.ts'

const sixMonths: Duration = { months: 6, days: 0 }

type Situation = {
  entry: Entry
  course: Course
  stands: Standing
  cutOff: CutOff | null
  noticeWindow?: Duration
}

/** What is going on inside a state (`contract.md`; `domain.md` rules 17 and 21). */
export function phaseOn(
  trial: Trial,
  facts: readonly Fact[],
  { entry, course, stands, cutOff, noticeWindow = sixMonths }: Situation,
): LegalPhase | null {
  if (stands.isOver) return null
  if (!entry.reached) return isApplied(trial, facts) ? 'provisional' : null
  if (course.nonRenewal || course.denunciation) return 'terminating'
  return cutOff && isOpen(trial.on, cutOff, noticeWindow) ? 'noticeWindowOpen' : null
}

function isApplied(trial: Trial, facts: readonly Fact[]): boolean {
  for (const event of facts) {
    if (event.kind !== 'provisionallyApplied') continue
    const on = happened(trial, event)
    if (on) {
      say(trial, 'provisionallyApplied', { on })
      return true
    }
  }
  return false
}

/** So long before the last day on which a notice can still be in time, and through it. */
const isOpen = (on: Day, { certainAfter }: CutOff, window: Duration) =>
  on <= certainAfter && on >= before(certainAfter, window)
