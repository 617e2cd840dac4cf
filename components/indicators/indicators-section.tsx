import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Indicator, IndicatorsOfPlan, ToldTarget } from '#domain/indicators/schema.ts'
import { dayRangeWords, dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { IndicatorActs } from './indicator-acts.tsx'
import { Measurements } from './measurements.tsx'
import { useValueWords } from './value-words.ts'

type Props = {
  told: IndicatorsOfPlan
  documents: readonly { id: string; fileName: string }[]
}

/** What the plan is measured by: targets by period beside what was reached, and what that rests on. */
export function IndicatorsSection({ told, documents }: Props) {
  const words = useTranslations('contributions.indicators')
  const { id, items, targets, writable } = told
  return (
    <Section
      id="indicators"
      title={words('title')}
      lead={targets.of > 0 && words('met', targets)}
      actions={
        writable && (
          <LinkButton href={`/indicators/new?plan=${id}`} small icon="plus">
            {words('add')}
          </LinkButton>
        )
      }
    >
      {items.length === 0 ? (
        <p className="max-w-measure text-quiet">{words('none')}</p>
      ) : (
        <ol>
          {items.map((one) => (
            <li key={one.id} className="border-t border-hairline py-4">
              <OneIndicator {...{ one, writable, documents }} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

type OneProps = { one: Indicator; writable: boolean; documents: Props['documents'] }

function OneIndicator({ one, writable, documents }: OneProps) {
  const words = useTranslations('contributions.indicators')
  const language = useLocale()
  const say = useValueWords(one)
  const { titles, activity, baseline, baselineOn, targets } = one
  return (
    <>
      <p className="font-serif font-strong">
        <LocalText of={titles} />
      </p>
      {activity && (
        <p className="text-small text-quiet">
          {words('ofActivity')} <LocalText of={activity.titles} />
        </p>
      )}
      <p className="text-small text-quiet">
        {baseline === null
          ? words('noBaseline')
          : words('baseline', {
              value: say(baseline),
              day: baselineOn ? dayWords(baselineOn, language) : 'none',
            })}
      </p>
      {targets.length === 0 ? (
        <NotStated>{words('noTargets')}</NotStated>
      ) : (
        <ul className="mt-2 max-w-measure">
          {targets.map((target) => (
            <li key={`${target.direction} ${target.fromDay}`} className="py-1">
              <Target target={target} say={say} />
            </li>
          ))}
        </ul>
      )}
      <Measurements indicator={one} writable={writable} />
      {writable && (
        <IndicatorActs
          indicator={one}
          title={localText(titles, language).text}
          documents={documents}
        />
      )}
    </>
  )
}

type TargetProps = { target: ToldTarget; say: ReturnType<typeof useValueWords> }

function Target({ target, say }: TargetProps) {
  const words = useTranslations('contributions.indicators')
  const language = useLocale()
  const { fromDay, toDay, value, direction, reached, isMet } = target
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-6">
      <span>
        {dayRangeWords({ from: fromDay, to: toDay }, language)}
        {direction && ` · ${words(`form.directions.${direction}`)}`}
      </span>
      <Status mark={isMet ? 'done' : reached ? 'half' : 'open'}>
        {reached
          ? words('reached', { value: say(reached.value, 'ofSoMany'), target: say(value) })
          : words('notMeasured', { target: say(value) })}
      </Status>
    </span>
  )
}
