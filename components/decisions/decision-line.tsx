import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Decision } from '#domain/decisions/schema.ts'
import { dayWords, instantWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { decisionAddress } from './decision-address.ts'

type Props = { decision: Decision; zone: string }

/** What waits, why it is here, what it would change, and since when. */
export function DecisionLine({ decision, zone }: Props) {
  const words = useTranslations('confirmations.decisions')
  const language = useLocale()
  const { kind, titles, agreement, by, recipient, since } = decision
  const who = recipient ?? (by ? (by.name ?? words('somebody')) : words('somebody'))
  return (
    <div className="min-w-0">
      <Link
        href={decisionAddress(decision)}
        prefetch={false}
        className="font-serif text-lead decoration-hairline hover:decoration-current"
      >
        <LocalText of={titles} />
      </Link>
      <p className="text-small">{words(`why.${kind}`, { who })}</p>
      <ChangeSentence decision={decision} />
      <p className="text-note text-quiet">
        {agreement && (
          <>
            <Link href={`/agreements/${agreement.id}`} prefetch={false} className="no-underline">
              {agreement.reference}
            </Link>
            {' · '}
          </>
        )}
        {words('since', { at: instantWords(since, language, zone) })}
      </p>
    </div>
  )
}

/** Before and after in one sentence, and the reason that was given. */
function ChangeSentence({ decision: { change } }: { decision: Decision }) {
  const words = useTranslations('confirmations.decisions')
  const fields = useTranslations('confirmations.fields')
  const language = useLocale()
  if (!change) return null
  const said = (value: string) => (isDay(value) ? dayWords(value, language) : value)
  const to = said(change.to)
  const field = fields(change.field as 'titles')
  return (
    <div className="max-w-measure text-small">
      <p className="font-medium">
        {change.from === null
          ? words('filled', { field, to })
          : words('changed', { field, from: said(change.from), to })}
      </p>
      <p className="text-quiet">{words('reason', { reason: change.reason })}</p>
    </div>
  )
}
