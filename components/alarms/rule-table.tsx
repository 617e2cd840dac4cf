import { useTranslations } from 'next-intl'
import { capitalised } from '#components/agreements/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { AlarmRuleSet } from '#domain/alarms/schema/alarm-rule.ts'
import { RuleActs } from './rule-acts.tsx'

/** Each rule as a sentence with its days, what it ships with, and whether it is in use. */
export function RuleTable({ rules }: { rules: readonly AlarmRuleSet[] }) {
  const words = useTranslations('admin')
  const names = useTranslations('words.alarmRules')
  return (
    <Almanac
      caption={words('alarms.title')}
      rows={rules}
      rowKey={({ rule }) => rule}
      columns={[
        {
          key: 'rule',
          head: words('alarms.rule'),
          names: true,
          cell: ({ rule, days }) => (
            <>
              {capitalised(names(rule))}
              <span className="block max-w-measure font-sans text-small text-quiet">
                {words(`alarms.says.${rule}`, { days })}
              </span>
            </>
          ),
        },
        {
          key: 'days',
          head: words('alarms.days'),
          className: 'w-40',
          cell: ({ days, usualDays }) => (
            <>
              {words('alarms.daysOf', { days })}
              {days !== usualDays && (
                <span className="block text-small text-quiet">
                  {words('alarms.usual', { days: usualDays })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'state',
          head: words('alarms.state'),
          className: 'w-32',
          cell: ({ active }) => (
            <Status mark={active ? 'done' : 'stopped'} tone={active ? 'plain' : 'quiet'}>
              {words(active ? 'alarms.on' : 'alarms.off')}
            </Status>
          ),
        },
        {
          key: 'acts',
          head: <span className="sr-only">{words('actions')}</span>,
          label: '',
          cell: (rule) => (
            <span className="no-print -ml-3 flex flex-wrap">
              <RuleActs rule={rule} />
              {/* What nobody has set has no history. */}
              {rule.version > 0 && (
                <LinkButton href={`/history/${rule.rule}`} small kind="quiet">
                  {words('history')}
                  <span className="sr-only">: {names(rule.rule)}</span>
                </LinkButton>
              )}
            </span>
          ),
        },
      ]}
    />
  )
}
