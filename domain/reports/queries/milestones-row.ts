import type { Day } from '#lib/days.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Level } from '../../access/schema.ts'
import { lateness, standingOn } from '../../milestones/rules.ts'
import type { Health } from '../../milestones/schema/words.ts'
import type { MilestonesRow } from '../schema/milestones-report.ts'
import type { AgreedRow, Printed } from './as-agreed.ts'

/** A milestone with what is told beside it; `evidence` counts the files that the reader may know of. */
export type MilestoneTold = Printed & {
  milestone: {
    planId: string
    position: number
    forecastOn: Day
    firstBaselineOn: Day | null
    health: Health
    deskId: string
    level: Level
    agreementId: string
  }
  agreement: { reference: string; titles: LanguageMap }
  completedOn: Day | null
  evidence: number
}

/** What was done after the day that is told of was not done then. */
export function milestonesRowOf(
  row: AgreedRow<MilestoneTold>,
  desk: MilestonesRow['desk'],
  on: Day,
): MilestonesRow {
  const { milestone, plan, agreement } = row
  const doneOn = row.completedOn !== null && row.completedOn <= on ? row.completedOn : null
  const facts = { ...milestone, completedOn: row.completedOn }
  const standing = standingOn(facts, on)
  const late = lateness({ ...milestone, completedOn: doneOn }, on)
  return {
    reference: agreement.reference,
    agreement: agreement.titles,
    plan: plan.titles,
    planFrom: plan.fromDay,
    planTo: plan.toDay,
    illustrative: plan.illustrative,
    activity: row.activity.titles,
    area: row.area,
    ours: row.ours,
    counterpart: row.counterpart,
    milestone: milestone.titles,
    confirmation: row.confirmation,
    baselineOn: milestone.baselineOn,
    firstBaselineOn: milestone.firstBaselineOn,
    forecastOn: milestone.forecastOn,
    standing,
    health: milestone.health === 'done' && standing !== 'done' ? null : milestone.health,
    doneOn,
    lateBaseline: late.baseline,
    lateForecast: late.forecast,
    evidence: doneOn === null ? 0 : row.evidence,
    desk,
    level: milestone.level,
    id: milestone.id,
    agreementId: milestone.agreementId,
  }
}
