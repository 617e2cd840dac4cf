'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { ApiProblem, change } from '#components/api.ts'
import { announce } from '#components/ui/announce.ts'
import { Button, LinkButton } from '#components/ui/button.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { Activity } from '#domain/activities/schema.ts'
import { localText } from '#lib/language-map.ts'
import { planQuery } from './plan-query.ts'

type Props = {
  plan: ActionPlan
  activity: Activity
  /** Asks for a new milestone of the activity. */
  onAdd: (activityId: string) => void
}

/** What can be done with an activity of a plan: more milestones, other days, another place. */
export function ActivityActs({ plan, activity, onAdd }: Props) {
  const words = useTranslations('actionPlans')
  const language = useLocale()
  const title = localText(activity.titles, language).text
  const index = plan.activities.findIndex(({ id }) => id === activity.id)
  const move = useMove(plan.id, activity, title)
  const above = index > 1 ? (plan.activities[index - 2]?.id ?? null) : null
  const below = plan.activities[index + 1]?.id
  return (
    <p className="no-print flex flex-wrap gap-x-5 gap-y-1 pt-1">
      <Button
        small
        kind="quiet"
        icon="plus"
        className="px-0!"
        aria-label={words('addMilestoneTo', { title })}
        onClick={() => onAdd(activity.id)}
      >
        {words('addMilestone')}
      </Button>
      <LinkButton href={`/activities/${activity.id}/edit`} small kind="quiet" className="px-0!">
        {words('edit')}
        <span className="sr-only"> {title}</span>
      </LinkButton>
      <LinkButton href={`/history/${activity.id}`} small kind="quiet" className="px-0!">
        {words('history')}
        <span className="sr-only"> {title}</span>
      </LinkButton>
      {index > 0 && (
        <Button
          small
          kind="quiet"
          icon="up"
          className="px-0!"
          aria-label={words('moveUpOf', { title })}
          busy={move.isPending}
          onClick={() => move.mutate(above)}
        >
          {words('moveUp')}
        </Button>
      )}
      {below && (
        <Button
          small
          kind="quiet"
          icon="down"
          className="px-0!"
          aria-label={words('moveDownOf', { title })}
          busy={move.isPending}
          onClick={() => move.mutate(below)}
        >
          {words('moveDown')}
        </Button>
      )}
    </p>
  )
}

/** Puts the activity after another one, or first. */
function useMove(planId: string, { id, version }: Activity, title: string) {
  const words = useTranslations('actionPlans')
  const client = useQueryClient()
  const readAnew = () => client.invalidateQueries(planQuery(planId))
  return useMutation({
    mutationFn: (after: string | null) =>
      change(`/activities/${id}/position`, { method: 'PUT', body: { after }, ifMatch: version }),
    onSuccess: async () => {
      await readAnew()
      announce({ text: words('moved', { title }) })
    },
    onError: async (error) => {
      await readAnew()
      const told = error instanceof ApiProblem && error.message
      announce({ text: told || words('notMoved') })
    },
  })
}
