import { useLocale, useTranslations } from 'next-intl'
import { Given } from '#components/contributions/given.tsx'
import { Sides } from '#components/ui/record/side-mark.tsx'
import type { ContentContribution, PlanContent } from '#domain/confirmations/schema/content.ts'
import { dayWords } from '#lib/day-words.ts'
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
          <GivenAsAgreed content={content} given={one} />
        </li>
      ))}
    </ul>
  )
}

function GivenAsAgreed({ content, given }: { content: PlanContent; given: ContentContribution }) {
  const words = useTranslations('contributions')
  const codes = useTranslations('confirmations.codes')
  const language = useLocale()
  const { form, firmness, valueOn, drawnFromId, activityId } = given
  const day = valueOn && words('valued', { day: dayWords(valueOn, language) })
  return (
    <Given
      given={given}
      particulars={[codes(form), codes(firmness), day]}
      drawnFrom={content.contributions?.find(({ id }) => id === drawnFromId)}
      activity={content.activities.find(({ id }) => id === activityId)}
    />
  )
}
