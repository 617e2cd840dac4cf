import { z } from 'zod'
import type { Reader } from '#db/store.ts'
import { staff } from '../../access/rules.ts'
import type { RecordState, Subject } from '../../command.ts'
import { query } from '../../query.ts'
import { type AlarmRuleSet, alarmRuleList } from '../schema/alarm-rule.ts'
import { type AlarmRule, alarmRules, usualDays } from '../schema/words.ts'

/** Each rule by which something is an alarm, and the days that it counts. */
export const listAlarmRules = query({
  name: 'alarmRule.list',
  event: 'alarmRule.listed',
  route: 'GET /alarms/rules',
  input: z.strictObject({}),
  output: alarmRuleList,
  access: { roles: staff, scope: 'register' },
  answer: async (db) => ({ items: Object.values(await rulesSet(db)) }),
})

/** All rules as they are set: what nobody has set is as it ships. */
export async function rulesSet(db: Reader): Promise<Record<AlarmRule, AlarmRuleSet>> {
  const rows = await db.select().from(db.tables.alarmRules)
  const set = alarmRules.map((rule) => {
    const { days = usualDays[rule], active = true, version = 0 } = rows.find(isOf(rule)) ?? {}
    return [rule, { rule, days, active, usualDays: usualDays[rule], version }] as const
  })
  return Object.fromEntries(set) as Record<AlarmRule, AlarmRuleSet>
}

const isOf =
  (rule: AlarmRule) =>
  (row: { rule: string }): boolean =>
    row.rule === rule

export type AlarmRuleRecord = Subject & Pick<AlarmRuleSet, 'rule' | 'days' | 'active'>

/** A rule as a command sees it. */
export async function alarmRuleRecord(db: Reader, rule: AlarmRule): Promise<AlarmRuleRecord> {
  const set = (await rulesSet(db))[rule]
  return { ...alarmRuleState(set), ...set }
}

/** What versions keep of a rule. */
export function alarmRuleState({
  rule,
  days,
  active,
}: Pick<AlarmRuleSet, 'rule' | 'days' | 'active'>): RecordState {
  const guard = { id: rule, deskId: null, level: 'internal' as const, agreementId: null }
  return { kind: 'alarmRule', ...guard, content: { days, active } }
}
