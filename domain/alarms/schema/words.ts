import { dues } from './due.ts'

/**
 * What asks for somebody's eyes after, or before, a number of days. `noActionPlan`: signed for so long,
 * and no action plan. `notPlanned`: promised for so long, and nothing planned. `legalDeadline`: a day of
 * the law is as near, or passed as lately.
 */
export const alarmRules = ['noActionPlan', 'notPlanned', 'legalDeadline'] as const
export type AlarmRule = (typeof alarmRules)[number]

/** The days that the app ships; an administrator sets others. */
export const usualDays: Record<AlarmRule, number> = {
  noActionPlan: 180,
  notPlanned: 90,
  legalDeadline: 180,
}

/** The most days that a rule may wait, or look ahead: ten years. */
export const mostDays = 3_660

/**
 * Why something is on the list of alarms: due so, or `ahead`: a day of the law after these four weeks,
 * as near as its rule looks; or `raised`: nothing is late, and something has stood so for too long.
 */
export const alarmDues = [...dues, 'ahead', 'raised'] as const
export type AlarmDue = (typeof alarmDues)[number]

/** The same for the description of the API. */
export const alarmDueMeaning =
  'late: its day has passed. thisWeek: due from today to Sunday. nextFourWeeks: due in the four weeks after. behindBaseline: past the day first agreed on, the forecast still to come. ahead: a deadline of the law after these four weeks, as near as its rule looks. raised: something has stood so for longer than its rule allows.'
