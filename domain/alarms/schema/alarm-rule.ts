import { z } from 'zod'
import { paragraph } from '#lib/fields.ts'
import { alarmRules, mostDays } from './words.ts'

const days = () => z.number().int().min(0).max(mostDays)

export const alarmRule = z.strictObject({
  rule: z.enum(alarmRules),
  days: days(),
  active: z.boolean(),
  /** What the app ships. */
  usualDays: days(),
  /** 0 until somebody sets it otherwise than it ships. */
  version: z.number().int(),
})
export type AlarmRuleSet = z.infer<typeof alarmRule>

export const alarmRuleList = z.strictObject({ items: z.array(alarmRule) })

export const setAlarmRuleInput = z.strictObject({
  rule: z.enum(alarmRules),
  days: days().optional(),
  active: z.boolean().optional(),
  reason: paragraph(1_000, 'reasonMissing'),
})
