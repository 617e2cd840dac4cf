import { useLocale, useTranslations } from 'next-intl'
import { WithdrawButton } from '#components/contributions/withdraw-button.tsx'
import { DocumentLink } from '#components/documents/document-link.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { Indicator } from '#domain/indicators/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { useValueWords } from './value-words.ts'

/** What was measured over time, the latest first, with the files that prove it. */
export function Measurements({ indicator, writable }: { indicator: Indicator; writable: boolean }) {
  const words = useTranslations('contributions.indicators')
  const language = useLocale()
  const say = useValueWords(indicator)
  const { measurements } = indicator
  if (measurements.length === 0) return null
  return (
    <Disclosure summary={words('measurements', { count: measurements.length })}>
      <ul>
        {measurements.map(({ id, version, measuredOn, value, direction, note, evidence }) => (
          <li key={id} className="py-1 text-small">
            <time dateTime={measuredOn}>{dayWords(measuredOn, language)}</time>
            {': '}
            {say(value)}
            {direction && ` · ${words(`form.directions.${direction}`)}`}
            {note && <span className="block text-quiet">{note}</span>}
            {evidence && (
              <span className="block">
                <DocumentLink document={evidence} />
              </span>
            )}
            {writable && (
              <WithdrawButton kind="measurement" {...{ id, version }} title={say(value)} />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
