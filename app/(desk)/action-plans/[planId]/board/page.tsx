import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { plannedPage } from '#app/planned-page.ts'
import { PlanBoard } from '#components/action-plans/board/plan-board.tsx'
import { PlanHead } from '#components/action-plans/plan-head.tsx'
import { localText } from '#lib/language-map.ts'

type Props = { params: Promise<{ planId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await plannedPage('/action-plans/[planId]/board', (await params).planId)
  const words = await getTranslations('actionPlans.views.board')
  return { title: words('metaTitle', { title: localText(titles, await getLocale()).text }) }
}

/** The milestones of an action plan by how they stand. */
export default async function BoardPage({ params }: Props) {
  await admittedTo('/action-plans/[planId]/board')
  const plan = await plannedPage('/action-plans/[planId]/board', (await params).planId)
  const words = await getTranslations('actionPlans.views.board')
  return (
    <div className="wide-page">
      <PlanHead plan={plan} view="board" />
      <section aria-label={words('title')}>
        <p className="mb-6 max-w-measure text-small text-quiet">{words('lead')}</p>
        <PlanBoard plan={plan} />
      </section>
    </div>
  )
}
