'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { AddDialog } from '#components/milestones/add-dialog.tsx'
import { AskDateDialog } from '#components/milestones/ask-date-dialog.tsx'
import { ChangeDialog } from '#components/milestones/change-dialog.tsx'
import { CompleteDialog } from '#components/milestones/complete-dialog.tsx'
import { type CompletionDraft, newDraft } from '#components/milestones/completion-draft.ts'
import { neighboursOf } from '#components/milestones/moves.tsx'
import { ReasonActDialog } from '#components/milestones/reason-act-dialog.tsx'
import { TakeBackDialog } from '#components/milestones/take-back-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { HandDialog } from '#components/users/hand-dialog.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { localText } from '#lib/language-map.ts'
import type { PlanActs } from './plan-acts.ts'
import { planQuery } from './plan-query.ts'

type Props = { plan: ActionPlan; zone: string; acts: PlanActs }

/** What is asked before something is done in the plan, and what is said after. */
export function PlanDialogs(props: Props) {
  const { plan, acts } = props
  const { adding, closeAdding, mark } = acts
  const activity = plan.activities.find(({ id }) => id === adding?.activityId)
  return (
    <>
      <MilestoneDialogs {...props} />
      {adding && activity && (
        <AddDialog
          key={adding.round}
          open={adding.open}
          activity={activity}
          planId={plan.id}
          onClose={closeAdding}
          onDone={(milestoneId) => {
            closeAdding()
            mark(milestoneId)
          }}
        />
      )}
    </>
  )
}

function MilestoneDialogs({ plan, zone, acts }: Props) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const client = useQueryClient()
  const [drafts] = useState(() => new Map<string, CompletionDraft>())
  const { asked, act, close, mark } = acts
  const milestone = plan.activities
    .flatMap(({ milestones }) => milestones)
    .find(({ id }) => id === asked?.milestoneId)
  if (!asked || !milestone) return null

  const { id, titles } = milestone
  const title = localText(titles, language).text
  const shown = { open: asked.open, milestone, planId: plan.id, zone, onClose: close }

  function completed() {
    drafts.delete(id)
    close()
    mark(id)
    const undo = { label: words('undo'), run: () => milestone && act('takeBack', milestone) }
    announce({ text: words('done', { title }), action: undo })
  }

  const readAnew = () => void client.invalidateQueries(planQuery(plan.id))
  const done = (said: 'takenBack' | 'changedDone' | 'dropped' | 'takenUp') => () => {
    close()
    mark(id)
    announce({ text: words(said, { title }) })
  }

  if (asked.kind === 'takeBack') {
    return <TakeBackDialog key={asked.round} {...shown} onDone={done('takenBack')} />
  }
  if (asked.kind === 'change') {
    const onDrop = () => act('drop', milestone)
    const siblings = plan.activities.find(({ milestones }) => milestones.includes(milestone))
    const neighbours = neighboursOf(siblings?.milestones ?? [], id)
    return (
      <ChangeDialog
        key={asked.round}
        {...shown}
        onDone={done('changedDone')}
        {...{ plan, onDrop, neighbours }}
      />
    )
  }
  if (asked.kind === 'askDate') {
    const { round } = asked
    return asked.open && <AskDateDialog key={round} milestone={milestone} onClose={close} />
  }
  if (asked.kind === 'hand') {
    const { open, round } = asked
    const handing = { record: milestone, onClose: close, onDone: readAnew }
    return open && <HandDialog key={round} kind="milestones" {...handing} />
  }
  if (asked.kind === 'drop') {
    return <ReasonActDialog key={asked.round} act="drop" {...shown} onDone={done('dropped')} />
  }
  if (asked.kind === 'takeUp') {
    return (
      <ReasonActDialog key={asked.round} act="takeUpAgain" {...shown} onDone={done('takenUp')} />
    )
  }
  return (
    <CompleteDialog
      key={asked.round}
      {...shown}
      agreementId={plan.agreement.id}
      draft={drafts.get(id) ?? newDraft(plan.today)}
      onDraft={(draft) => drafts.set(id, draft)}
      onDone={completed}
    />
  )
}
