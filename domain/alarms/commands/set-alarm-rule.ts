import { z } from 'zod'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { alarmRuleRecord, alarmRuleState } from '../queries/alarm-rules.ts'
import { setAlarmRuleInput } from '../schema/alarm-rule.ts'
import { alarmRules } from '../schema/words.ts'

/** Sets how many days a rule counts, or switches it off or on, for a reason: everybody's list changes. */
export const setAlarmRule = command({
  name: 'alarmRule.set',
  event: 'alarmRule.set',
  route: 'PATCH /alarms/rules/{rule}',
  input: setAlarmRuleInput,
  output: z.strictObject({ rule: z.enum(alarmRules), version: z.number().int() }),
  access: { roles: ['administrator'], scope: 'register' },
  subject: (db, { rule }) => alarmRuleRecord(db, rule),
  versioned: true,
  undo: restoring('rule', setAlarmRuleInput),
  change: async (tx, { subject, input, seq }) => {
    const { rule, days = subject.days, active = subject.active } = input
    const { alarmRules: table } = tx.tables
    const set = { days, active, version: seq }
    await tx
      .insert(table)
      .values({ rule, ...set })
      .onConflictDoUpdate({ target: table.rule, set })
    const details = { alarm: rule }
    const record = alarmRuleState({ rule, days, active })
    return { record, answer: { rule, version: seq }, reason: input.reason, details }
  },
})
