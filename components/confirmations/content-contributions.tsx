import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Sides } from '#components/ui/record/side-mark.tsx'
import type { ContentContribution, PlanContent } from '#domain/confirmations/schema/content.ts'
import { dayWords } from '#lib/day-words.ts'
import { moneyWords } from '#lib/money-words.ts'
import type { SideWords } from './side-words.ts'

type Props = { content: PlanContent; sides?: SideWords | undefined }

/** What each side gives, as it is agreed on: no sums, and in the currencies that it is stated in. */
export function ContentContributions({ content, sides }: Props) {
  const words = useTranslations('confirmations.content')
  const { contributions = [] } = content
  if (contributions.length === 0) return null
  const of = (side: 'ours' | 'counterpart') => (
    <Half content={content} contributions={contributions.filter((one) => one.side === side)} />
  )
  return (
    <section className="mb-8 border-t border-hairline pt-4">
      <h3 className="mb-3 font-serif text-lead font-strong">{words('contributions')}</h3>
      <Sides
        level="h4"
        ours={of('ours')}
        counterpart={of('counterpart')}
        {...(sides && { names: sides })}
      />
    </section>
  )
}

type HalfProps = { content: PlanContent; contributions: readonly ContentContribution[] }

function Half({ content, contributions }: HalfProps) {
  const words = useTranslations('confirmations.content')
  if (contributions.length === 0) return <p className="text-quiet">{words('nothingGiven')}</p>
  return (
    <ul>
      {contributions.map((one) => (
        <li key={one.id} className="border-t border-hairline py-2">
          <Given content={content} given={one} />
        </li>
      ))}
    </ul>
  )
}

function Given({ content, given }: { content: PlanContent; given: ContentContribution }) {
  const words = useTranslations('confirmations.content')
  const codes = useTranslations('confirmations.codes')
  const language = useLocale()
  const { titles, money, form, firmness, valueOn, drawnFromId, activityId } = given
  const envelope = content.contributions?.find(({ id }) => id === drawnFromId)
  const activity = content.activities.find(({ id }) => id === activityId)
  const day = valueOn && words('valued', { day: dayWords(valueOn, language) })
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="min-w-0 font-serif">
          <LocalText of={titles} />
        </span>
        <span className="tabular-nums">
          {money ? moneyWords(money, language) : <NotStated>{words('noAmount')}</NotStated>}
        </span>
      </p>
      <p className="text-small text-quiet">
        {[codes(form), codes(firmness), day].filter(Boolean).join(' · ')}
      </p>
      {envelope && (
        <p className="text-small text-quiet">
          {words('outOf')} <LocalText of={envelope.titles} />
        </p>
      )}
      {activity && (
        <p className="text-small text-quiet">
          {words('forActivity')} <LocalText of={activity.titles} />
        </p>
      )}
    </>
  )
}
