import { useLocale, useTranslations } from 'next-intl'
import { dayText } from '#components/legal-status/law-words.ts'
import type { Life } from '#domain/legal-status/schema/life.ts'
import { dayRangeWords, dayWords } from '#lib/day-words.ts'
import type { Day } from '#lib/days.ts'
import { localText } from '#lib/language-map.ts'
import type { PlanDrawn } from './life-line.tsx'
import { useMomentWords } from './moment-words.ts'
import type { LifeLineParts } from './parts.ts'

type Props = { life: Life; parts: LifeLineParts; today: Day; plans: readonly PlanDrawn[] }

/** What the signs mean that are drawn, and behind it the whole line in words. */
export function LifeWords({ life, parts, today, plans }: Props) {
  const words = useTranslations('agreements.record.life')
  const keys = keysOf(life, parts)
  return (
    <>
      {keys.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-7 gap-y-1 text-note text-quiet">
          {keys.map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ul>
      )}
      <details className="mt-2 text-small">
        <summary className="text-quiet">{words('inWords')}</summary>
        <Facts {...{ life, parts, today, plans }} />
      </details>
    </>
  )
}

/** The signs that are not named beside the line. */
function keysOf({ missing }: Life, { openEnd, stretches, windows }: LifeLineParts) {
  const has = (kind: string) => stretches.some((stretch) => stretch.kind === kind)
  const keys: (
    | 'dotted'
    | 'endUnknown'
    | 'endOpen'
    | 'endIndefinite'
    | 'hatched'
    | 'double'
    | 'slim'
    | 'window'
  )[] = []
  if (has('signedEntryNotStated')) keys.push('dotted')
  if (has('provisional')) keys.push('double')
  if (has('suspended')) keys.push('hatched')
  if (has('windingUp')) keys.push('slim')
  if (windows.length > 0) keys.push('window')
  if (openEnd === 'renews') keys.push('endOpen')
  else if (openEnd === 'unknown' && missing.includes('term')) keys.push('endUnknown')
  else if (openEnd === 'indefinite') keys.push('endIndefinite')
  return keys
}

/** The line told in words, for whoever cannot see it and for whoever wants the days. */
function Facts({ life, parts, today, plans }: Props) {
  const words = useTranslations('agreements.record.life')
  const states = useTranslations('words.legalStates')
  const language = useLocale()
  const say = useMomentWords(life)
  const facts = [
    ...parts.moments.map((moment) => ({ day: moment.on.upper, text: say(moment, 'long') })),
    ...life.periods.map(({ number, from, to, cutOff }) => ({
      day: from.upper,
      text: words('period', {
        period: number,
        from: dayText(from, language),
        to: to ? dayText(to, language) : 'none',
        cutOff: cutOff ? dayText(cutOff, language) : 'none',
        kind: cutOff && cutOff.lower < cutOff.upper ? 'apart' : 'one',
        safeBy: cutOff ? dayWords(cutOff.lower, language) : '',
        certainAfter: cutOff ? dayWords(cutOff.upper, language) : '',
      }),
    })),
    ...parts.stretches
      .filter(({ kind }) => kind === 'suspended' || kind === 'windingUp')
      .map(({ kind, from, to }) => ({
        day: from.upper,
        text: words('state', {
          state: states(kind as 'suspended'),
          from: dayText(from, language),
          to: to ? dayText(to, language) : 'none',
        }),
      })),
    ...plans.map(({ titles, fromDay, toDay }) => ({
      day: fromDay,
      text: words('plan', {
        title: localText(titles, language).text,
        period: dayRangeWords({ from: fromDay, to: toDay }, language),
      }),
    })),
    ...[say.day(life.on, life.on === today ? 'today' : 'read')].map(({ day, long }) => {
      return { day, text: long }
    }),
  ]
  return (
    <ol className="mt-1 space-y-0.5">
      {facts
        .toSorted((one, other) => (one.day < other.day ? -1 : 1))
        .map(({ day, text }) => (
          <li key={`${day} ${text}`}>{text}</li>
        ))}
    </ol>
  )
}
