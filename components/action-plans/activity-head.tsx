import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { OfSide, type SideName } from '#components/ui/record/side-mark.tsx'
import type { Activity, ResponsibleBody } from '#domain/activities/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'

/** What an activity is, when, who answers for it on each side, and what is to come of it. */
export function ActivityHead({ activity, number }: { activity: Activity; number: number }) {
  const words = useTranslations('actionPlans')
  const language = useLocale()
  const { titles, fromDay, toDay, area, expectedResults, ourParty, counterpartParty } = activity
  const { discharges } = activity
  const result = expectedResults && localText(expectedResults, language)
  return (
    <div className="grid gap-x-6 gap-y-1 font-normal text-quiet phone:grid-cols-[minmax(0,1fr)_auto]">
      <p className="font-serif text-body font-strong text-ink">
        {number}. <LocalText of={titles} />
      </p>
      <p className="phone:text-right">{dayRangeWords({ from: fromDay, to: toDay }, language)}</p>
      <p className="flex flex-wrap gap-x-6">
        <Body side="ours" body={ourParty} />
        <Body side="counterpart" body={counterpartParty} />
      </p>
      {area && (
        <p className="phone:text-right">
          <LocalText of={area.labels} />
        </p>
      )}
      {result && (
        <p className="max-w-measure phone:col-span-2" lang={result.lang}>
          {words('expectedResult', { result: result.text })}
        </p>
      )}
      {discharges.length > 0 && (
        <p className="max-w-measure phone:col-span-2">
          {words('discharges')}{' '}
          {discharges.map((promise, index) => (
            <span key={promise.id}>
              {index > 0 && words('separator')}
              <Link href={`/commitments/${promise.id}`} prefetch={false}>
                <LocalText of={promise.titles} />
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Body({ side, body }: { side: SideName; body: ResponsibleBody | null }) {
  const language = useLocale()
  if (!body) return null
  const { text, lang } = localText(body.names, language)
  return (
    <OfSide side={side}>
      {body.acronym ? (
        <abbr title={text} lang={lang}>
          {body.acronym}
        </abbr>
      ) : (
        <LocalText of={body.names} />
      )}
    </OfSide>
  )
}
