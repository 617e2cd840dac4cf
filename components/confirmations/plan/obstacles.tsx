import { useLocale, useTranslations } from 'next-intl'
import type { PlanConfirmations } from '#domain/confirmations/schema/confirmation.ts'
import { localText } from '#lib/language-map.ts'

/** What keeps the plan from being confirmed, each with the way to it. */
export function Obstacles({ told: { planId, obstacles, current } }: { told: PlanConfirmations }) {
  const words = useTranslations('confirmations.plan')
  const codes = useTranslations('confirmations.obstacles')
  const language = useLocale()
  const { activities, contributions = [], indicators = [] } = current.content
  const placeOf = (path: string) => {
    const [kind, id = ''] = path.split('.')
    if (kind === 'titles') return { href: `/action-plans/${planId}/edit`, title: words('thePlan') }
    const activity = activities.find((one) => one.id === id)
    if (activity) {
      const { text } = localText(activity.titles, language)
      return { href: `/activities/${id}/edit`, title: text }
    }
    const beside = { contributions, indicators }[kind as string]?.find((one) => one.id === id)
    if (beside) {
      return { href: `/${kind}/${id}/edit`, title: localText(beside.titles, language).text }
    }
    const milestone = activities
      .flatMap(({ milestones }) => milestones)
      .find((one) => one.id === id)
    if (!milestone) return { href: `/activities/new?plan=${planId}`, title: words('thePlan') }
    return { href: `#m-${id}`, title: localText(milestone.titles, language).text }
  }
  return (
    <div className="no-print mb-6">
      <p className="mb-2">{words('notYet', { count: obstacles.length })}</p>
      <ul className="max-w-measure border-y border-hairline">
        {obstacles.map(({ path, code }) => {
          const { href, title } = placeOf(path)
          return (
            <li key={path + code} className="border-b border-hairline py-1.5 last:border-b-0">
              <a href={href}>{words('at', { title, what: codes(code as 'toBeDefined') })}</a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
