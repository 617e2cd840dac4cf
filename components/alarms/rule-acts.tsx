'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { AlarmRuleSet } from '#domain/alarms/schema/alarm-rule.ts'

type Props = { rule: AlarmRuleSet }

/** Sets the days of a rule, or switches it off or on, for a reason. */
export function RuleActs({ rule }: Props) {
  const words = useTranslations('admin.alarms')
  const [act, setAct] = useState<'days' | 'switch' | null>(null)
  const about = useTranslations('words.alarmRules')(rule.rule)
  return (
    <>
      <Button small kind="quiet" onClick={() => setAct('days')}>
        {words('setDays')}
        <span className="sr-only">: {about}</span>
      </Button>
      <Button small kind="quiet" onClick={() => setAct('switch')}>
        {words(rule.active ? 'switchOff' : 'switchOn')}
        <span className="sr-only">: {about}</span>
      </Button>
      {act && <RuleDialog rule={rule} act={act} onClose={() => setAct(null)} />}
    </>
  )
}

function RuleDialog({
  rule,
  act,
  onClose,
}: Props & { act: 'days' | 'switch'; onClose: () => void }) {
  const words = useTranslations('admin')
  const [days, setDays] = useState(String(rule.days))
  const [reason, setReason] = useState('')
  const labels = { days: words('alarms.days'), reason: words('reason') }
  const title = words(
    act === 'days' ? 'alarms.setDays' : rule.active ? 'alarms.switchOff' : 'alarms.switchOn',
  )
  const number = /^\d+$/.test(days.trim()) ? Number(days) : days
  return (
    <ChangeDialog
      title={title}
      lead={words(`alarms.says.${rule.rule}`, { days: rule.days })}
      submit={act === 'days' ? words('save') : title}
      done={words('done')}
      path={`/alarms/rules/${rule.rule}`}
      method="PATCH"
      ifMatch={rule.version}
      body={() => ({ reason, ...(act === 'days' ? { days: number } : { active: !rule.active }) })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {act === 'days' && (
            <TextField
              name="days"
              label={labels.days}
              hint={words('alarms.usual', { days: rule.usualDays })}
              error={problems.of('days')}
              inputMode="numeric"
              value={days}
              onChange={({ target }) => setDays(target.value)}
            />
          )}
          <TextArea
            name="reason"
            label={labels.reason}
            hint={words('alarms.reasonHint')}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
