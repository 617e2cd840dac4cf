'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { CompleteDialog } from '#components/milestones/complete-dialog.tsx'
import { type CompletionDraft, newDraft } from '#components/milestones/completion-draft.ts'
import { TakeBackDialog } from '#components/milestones/take-back-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { localText } from '#lib/language-map.ts'
import type { PlanActs } from './plan-acts.ts'

type Props = { plan: ActionPlan; zone: string; acts: PlanActs }

/** What is asked before a milestone of the plan is completed or opened again, and what is said after. */
export function PlanDialogs({ plan, zone, acts }: Props) {
  const words = useTranslations('milestones')
  const language = useLocale()
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

  function takenBack() {
    close()
    mark(id)
    announce({ text: words('takenBack', { title }) })
  }

  if (asked.kind === 'takeBack') {
    return <TakeBackDialog key={asked.round} {...shown} onDone={takenBack} />
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
