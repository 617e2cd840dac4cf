import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SimulatedPath } from '#domain/legal-status/schema/simulation.ts'
import { dayWords } from '#lib/day-words.ts'
import { dayText } from '../law-words.ts'

/** The last day, the state and the next cut-off on a path; each path says the same, in one order. */
export function PathFigures({ status }: { status: NonNullable<SimulatedPath['status']> }) {
  const words = useTranslations('simulation')
  const say = useTranslations('lawForms.preview')
  const law = useTranslations('law')
  const names = useTranslations('words.legalStates')
  const language = useLocale()
  const { state, endedBy, phase, end, renewsUntil, cutOff } = status
  return (
    <dl className="mt-4 space-y-3">
      <Figure term={say('parts.end')}>
        {end ? (
          <strong className="font-medium">{dayText(end, language)}</strong>
        ) : renewsUntil ? (
          words('noLastDay', { until: dayText(renewsUntil, language) })
        ) : (
          words('noLastDayKnown')
        )}
      </Figure>
      <Figure term={words('state')}>
        {say('state', {
          state: names(state),
          endedBy: endedBy ? law(`endings.${endedBy}`) : 'none',
          phase: phase ? law(`phases.${phase}`) : 'none',
        })}
      </Figure>
      {cutOff && (
        <Figure term={say('parts.cutOff')}>
          {say('cutOff', {
            safeBy: dayWords(cutOff.safeBy, language),
            sendBy: dayWords(cutOff.sendBy, language),
          })}
        </Figure>
      )}
    </dl>
  )
}

const Figure = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt className="text-small text-quiet">{term}</dt>
    <dd>{children}</dd>
  </div>
)
