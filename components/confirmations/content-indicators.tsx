import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { ContentIndicator, PlanContent } from '#domain/confirmations/schema/content.ts'
import { dayWords } from '#lib/day-words.ts'
import type { SideWords } from './side-words.ts'
import { measuredWords, targetPeriodWords } from './target-words.ts'

type Props = { content: PlanContent; sides?: SideWords | undefined }

/** What the plan is measured by, with its targets by period, as it is agreed on. */
export function ContentIndicators({ content, sides }: Props) {
  const words = useTranslations('confirmations.content')
  const { indicators = [] } = content
  if (indicators.length === 0) return null
  return (
    <section className="mb-8 border-t border-hairline pt-4">
      <h3 className="mb-1 font-serif text-lead font-strong">{words('indicators')}</h3>
      <ul>
        {indicators.map((one) => (
          <li key={one.id} className="border-b border-hairline py-3 last:border-b-0">
            <Measured content={content} indicator={one} sides={sides} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type MeasuredProps = Props & { indicator: ContentIndicator }

function Measured({ content, indicator, sides }: MeasuredProps) {
  const tell = { say: useTranslations('confirmations'), language: useLocale(), sides }
  const { say, language } = tell
  const { titles, activityId, baseline, baselineOn, targets } = indicator
  const activity = content.activities.find(({ id }) => id === activityId)
  return (
    <>
      <p className="font-serif">
        <LocalText of={titles} />
      </p>
      {activity && (
        <p className="text-small text-quiet">
          {say('content.ofActivity')} <LocalText of={activity.titles} />
        </p>
      )}
      {baseline !== null && (
        <p className="text-small text-quiet">
          {say('content.baseline', {
            value: measuredWords(baseline, indicator, tell),
            day: baselineOn ? dayWords(baselineOn, language) : 'none',
          })}
        </p>
      )}
      {targets.length === 0 ? (
        <NotStated>{say('content.noTargets')}</NotStated>
      ) : (
        <ul className="mt-1">
          {targets.map((target) => (
            <li
              key={`${target.direction} ${target.fromDay}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 py-0.5"
            >
              <span className="text-quiet">{targetPeriodWords(target, tell)}</span>
              <span className="tabular-nums">{measuredWords(target.value, indicator, tell)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
