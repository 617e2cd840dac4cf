import { useLocale, useTranslations } from 'next-intl'
import { RecordStatus } from '#components/record-status/record-status.tsx'
import { missingInPlan } from '#domain/action-plans/rules.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { localText } from '#lib/language-map.ts'

type Props = { plan: ActionPlan; isManager: boolean }

/** What the plan still lacks, each at its activity, and the step that comes next. */
export function PlanStatus({ plan, isManager }: Props) {
  const words = useTranslations('actionPlans')
  const language = useLocale()
  const { id, version, recordStatus, activities } = plan
  const facts = activities.map(({ milestones, ...activity }) => ({
    ...activity,
    milestones: milestones.length,
  }))
  const missing = missingInPlan(facts).map(({ path, code }) => {
    const [, activityId, field] = path.split('.')
    const activity = activities.find((one) => one.id === activityId)
    const what = words(`missing.${code as 'areaMissing'}`)
    if (!activity) return { href: `/activities/new?plan=${id}`, text: what }
    const title = localText(activity.titles, language).text
    return {
      href: field === 'milestones' ? `#a-${activityId}` : `/activities/${activityId}/edit`,
      text: words('missingOf', { title, what }),
    }
  })
  return (
    <RecordStatus path={`/action-plans/${id}`} {...{ version, recordStatus, isManager, missing }} />
  )
}
