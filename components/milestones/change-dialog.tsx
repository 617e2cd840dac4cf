'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { WaitsField } from '#components/action-plans/waits-field.tsx'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { Milestone } from '#domain/milestones/schema.ts'
import { openHealths } from '#domain/milestones/schema/words.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { useMilestoneChange } from './milestone-change.ts'
import type { PlannedMilestone } from './milestone-row.tsx'
import { Moves, type Neighbours } from './moves.tsx'

type Props = {
  open: boolean
  milestone: PlannedMilestone
  plan: ActionPlan
  zone: string
  onClose: () => void
  onDone: () => void
  /** Asks for the reason for which it is given up. */
  onDrop: () => void
  neighbours: Neighbours
}

/** Changes what a milestone is called, when it is expected and how it stands; asks why. */
export function ChangeDialog(props: Props) {
  const { open, milestone, plan, zone, onClose, onDone, onDrop, neighbours } = props
  const planId = plan.id
  const words = useTranslations('milestones.form')
  const healths = useTranslations('words.healths')
  const common = useTranslations('frame.ui')
  const form = useId()
  const [typed, setTyped] = useState({ ...typedOf(milestone), reason: '' })
  const set = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }))
  const { busy, changed, error, send, reload } = useMilestoneChange({
    milestone,
    planId,
    noun: '',
    body: async () => ({ ...differing(milestone, typed), ...withReason(typed.reason) }),
    onDone,
  })
  const problems = useFormProblems(error, ['titles', 'forecastOn', 'health', 'dependsOn', 'reason'])

  function submit(event: FormEvent) {
    event.preventDefault()
    send()
  }

  return (
    <Dialog
      open={open}
      title={words('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={busy}>
            {words('save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button kind="quiet" className="ml-auto" onClick={onDrop}>
            {words('drop')}
          </Button>
        </>
      }
    >
      {changed && <ChangedNotice changed={changed} zone={zone} busy={busy} onReload={reload} />}
      <form id={form} onSubmit={submit} onKeyDown={submitByKeys} noValidate>
        <ErrorSummary problems={problems.summary} />
        <LanguageFields
          name="titles"
          label={words('titles')}
          value={typed.titles}
          onChange={(titles) => set({ titles })}
          error={problems.of('titles')}
        />
        <DayField
          name="forecastOn"
          label={words('forecastOn')}
          defaultValue={typed.forecastOn}
          onChange={(forecastOn) => set({ forecastOn })}
          error={problems.of('forecastOn')}
        />
        <Select
          name="health"
          label={words('health')}
          value={typed.health}
          choices={openHealths.map((value) => ({ value, text: healths(value) }))}
          onChange={({ target }) => set({ health: target.value as Milestone['health'] })}
          error={problems.of('health')}
        />
        <WaitsField
          {...{ plan }}
          rowId={milestone.id}
          value={typed.dependsOn}
          onChange={(dependsOn) => set({ dependsOn })}
          error={problems.of('dependsOn')}
        />
        <TextArea
          name="reason"
          label={words('reason')}
          hint={words('reasonHint')}
          rows={3}
          value={typed.reason}
          onChange={({ target }) => set({ reason: target.value })}
          error={problems.of('reason')}
        />
      </form>
      <Moves {...{ milestone, planId, neighbours, onDone }} />
    </Dialog>
  )
}

type Typed = Pick<Milestone, 'titles' | 'forecastOn' | 'health'> & { dependsOn: readonly string[] }

const typedOf = ({ titles, forecastOn, health, dependsOn }: Typed): Typed => ({
  ...{ titles, forecastOn, health, dependsOn },
})

/** What was changed of it, and nothing else. */
const differing = (milestone: Typed, typed: Typed) => ({
  ...(JSON.stringify(milestone.titles) !== JSON.stringify(typed.titles) && {
    titles: typed.titles,
  }),
  ...(milestone.forecastOn !== typed.forecastOn && { forecastOn: typed.forecastOn }),
  ...(milestone.health !== typed.health && { health: typed.health }),
  ...(milestone.dependsOn.join() !== typed.dependsOn.toSorted().join() && {
    dependsOn: typed.dependsOn,
  }),
})

const withReason = (reason: string) => (reason.trim() ? { reason } : {})
