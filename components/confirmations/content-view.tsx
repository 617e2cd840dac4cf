import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide, type SideName } from '#components/ui/record/side-mark.tsx'
import type {
  ContentActivity,
  ContentNames,
  ShownContent,
  SubjectKind,
} from '#domain/confirmations/schema/content.ts'
import { dayRangeWords, dayWords } from '#lib/day-words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { ContentContributions } from './content-contributions.tsx'
import { ContentIndicators } from './content-indicators.tsx'
import type { SideWords } from './side-words.ts'

type Props = {
  shown: ShownContent
  /** What the sides are called where the reader may be of either. */
  sides?: SideWords | undefined
  /** What stands under something of it, such as the fields by which another wording is asked for. */
  under?: (subject: { kind: SubjectKind; id: string }) => ReactNode
}

/** A content as it is agreed on: its activities in order, with who answers for each, and its milestones. */
export function ContentView({ shown: { content, names, hash }, sides, under }: Props) {
  const words = useTranslations('confirmations.content')
  const language = useLocale()
  const { agreement, fromDay, toDay, activities } = content
  return (
    <div>
      <div className="mb-6">
        <p className="text-quiet">
          {words('period', { period: dayRangeWords({ from: fromDay, to: toDay }, language) })}
        </p>
        {under?.({ kind: 'actionPlan', id: agreement.id })}
      </div>
      <ol>
        {activities.map((activity, index) => (
          <li key={activity.id} className="mb-8 border-t border-hairline pt-4">
            <h3 className="font-serif text-lead font-strong">
              {index + 1}. <LocalText of={activity.titles} />
            </h3>
            <Facts {...{ activity, names, sides }} />
            {under?.({ kind: 'activity', id: activity.id })}
            <Milestones activity={activity} under={under} />
          </li>
        ))}
      </ol>
      <ContentIndicators {...{ content, sides }} />
      <ContentContributions {...{ content, sides }} />
      <p className="border-t border-hairline pt-3 text-note text-quiet">
        {words('hash')} <code className="break-all">{hash}</code>
      </p>
    </div>
  )
}

type FactsProps = { activity: ContentActivity; names: ContentNames; sides: Props['sides'] }

function Facts({ activity, names, sides }: FactsProps) {
  const words = useTranslations('confirmations.content')
  const language = useLocale()
  const { fromDay, toDay, areaId, expectedResults } = activity
  const area = areaId && names[areaId]
  return (
    <div className="mt-1 grid gap-1 text-small text-quiet">
      <p>
        {dayRangeWords({ from: fromDay, to: toDay }, language)}
        {area && (
          <>
            {' · '}
            <LocalText of={area} />
          </>
        )}
      </p>
      <Body side="ours" sides={sides} name={activity.ourPartyId && names[activity.ourPartyId]} />
      <Body
        side="counterpart"
        sides={sides}
        name={activity.counterpartPartyId && names[activity.counterpartPartyId]}
      />
      {expectedResults && (
        <p className="max-w-measure text-body text-ink">
          <span className="text-quiet">{words('result')}</span> <LocalText of={expectedResults} />
        </p>
      )}
    </div>
  )
}

type BodyProps = {
  side: SideName
  sides: Props['sides']
  name: LanguageMap | null | undefined | ''
}

function Body({ side, sides, name }: BodyProps) {
  const language = useLocale()
  if (!name) return null
  const isSide = sides?.[side] === localText(name, language).text
  return (
    <p>
      <OfSide side={side} name={sides?.[side]} spoken={!isSide}>
        <LocalText of={name} />
      </OfSide>
    </p>
  )
}

function Milestones({ activity, under }: { activity: ContentActivity; under: Props['under'] }) {
  const words = useTranslations('confirmations.content')
  const language = useLocale()
  const { milestones } = activity
  if (milestones.length === 0) return <NotStated>{words('noMilestones')}</NotStated>
  return (
    <ul className="mt-3">
      {milestones.map(({ id, titles, baselineOn }) => (
        <li key={id} className="border-t border-hairline py-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-6">
            <span className="min-w-0 font-serif">
              <LocalText of={titles} />
            </span>
            <time dateTime={baselineOn} className="tabular-nums">
              {dayWords(baselineOn, language)}
            </time>
          </p>
          {under?.({ kind: 'milestone', id })}
        </li>
      ))}
    </ul>
  )
}
