import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/page/tabs.tsx'

const views = ['table', 'grid', 'gantt', 'board'] as const

type Props = { planId: string; current: (typeof views)[number]; writable: boolean }

/** The same plan as a table, a grid to type in, drawn along time, and by how its milestones stand. */
export function PlanViews({ planId, current, writable }: Props) {
  const words = useTranslations('actionPlans.views')
  const tabs = views
    .filter((view) => view !== 'grid' || writable)
    .map((view) => ({
      href: view === 'table' ? `/action-plans/${planId}` : `/action-plans/${planId}/${view}`,
      text: words(`names.${view}`),
      current: view === current,
    }))
  return <Tabs label={words('label')} tabs={tabs} />
}
