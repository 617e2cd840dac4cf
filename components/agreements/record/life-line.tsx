import { useLocale, useTranslations } from 'next-intl'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { lifeLine, type Moment } from './life-line-scale.ts'

/**
 * The agreement's life as one line: signing, entry into force, its plans, today. What is known only
 * within bounds has soft ends; what is in force is drawn through, what is not stated is dotted. The
 * list under it says the same in words.
 */
export function LifeLine({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.life')
  const language = useLocale()
  const line = lifeLine(agreement)
  if (!line) return null
  const { at, moments, plans, years, inForce } = line
  return (
    <figure className="mb-10">
      <svg
        role="img"
        aria-label={words('label')}
        className="block h-28 w-full overflow-visible text-note"
      >
        <defs>
          <linearGradient id="soft-end">
            <stop offset="0" stopColor="var(--color-ink)" stopOpacity="0.15" />
            <stop offset="0.5" stopColor="var(--color-ink)" />
            <stop offset="1" stopColor="var(--color-ink)" stopOpacity="0.15" />
          </linearGradient>
        </defs>
        {years.map((year) => (
          <g key={year.day}>
            <line
              x1={`${year.at}%`}
              x2={`${year.at}%`}
              y1="22"
              y2="88"
              stroke="var(--color-hairline)"
            />
            <text x={`${year.at}%`} y="106" textAnchor="middle" fill="var(--color-quiet)">
              {year.day.slice(0, 4)}
            </text>
          </g>
        ))}
        <line
          x1={`${at(line.from)}%`}
          x2="100%"
          y1="56"
          y2="56"
          stroke="var(--color-ink)"
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
        {inForce && (
          <line
            x1={`${at(inForce.from)}%`}
            x2={`${at(inForce.to)}%`}
            y1="56"
            y2="56"
            stroke="var(--color-ink)"
            strokeWidth="2"
          />
        )}
        {plans.map((plan) => (
          <line
            key={plan.id}
            x1={`${at(plan.fromDay)}%`}
            x2={`${at(plan.toDay)}%`}
            y1="72"
            y2="72"
            stroke="var(--color-edge)"
            strokeWidth="5"
          />
        ))}
        {moments.map((moment) => (
          <MomentMark key={moment.kind} moment={moment} at={at} />
        ))}
      </svg>
      <figcaption className="mt-2 flex flex-wrap gap-x-8 gap-y-1 text-small text-quiet">
        {moments.map(({ kind, on }) => (
          <span key={kind}>
            {words(kind, {
              day:
                kind === 'today' ? dayWords(on.lower, language) : uncertainDayWords(on, language),
            })}
          </span>
        ))}
        {plans.map(({ id, titles }) => (
          <span key={id}>{localText(titles, language).text}</span>
        ))}
        {agreement.status.missing.includes('term') && <span>{words('endUnknown')}</span>}
      </figcaption>
    </figure>
  )
}

type MarkProps = { moment: Moment; at: (day: string) => number }

/** A signing is a bar as wide as its uncertainty, entry into force a full disc, today a line across. */
function MomentMark({ moment: { kind, on }, at }: MarkProps) {
  const words = useTranslations('agreements.record.life')
  const [from, to] = [at(on.lower), at(on.upper)]
  const middle = (from + to) / 2
  const anchor = middle < 8 ? 'start' : middle > 92 ? 'end' : 'middle'
  const high = kind === 'enteredIntoForce'
  return (
    <g>
      <text
        x={`${middle}%`}
        y={high ? 34 : 14}
        textAnchor={anchor}
        fill={kind === 'today' ? 'var(--color-quiet)' : 'var(--color-ink)'}
      >
        {words(`short.${kind}`)}
      </text>
      {kind === 'today' && (
        <line x1={`${from}%`} x2={`${from}%`} y1="22" y2="88" stroke="var(--color-ink)" />
      )}
      {kind === 'signed' && (
        <rect
          x={`${from}%`}
          y="46"
          width={`${to - from}%`}
          height="20"
          stroke="var(--color-ink)"
          strokeWidth="3"
          strokeOpacity={on.lower === on.upper ? 1 : 0.45}
          fill="url(#soft-end)"
        />
      )}
      {kind === 'enteredIntoForce' && (
        <circle cx={`${middle}%`} cy="56" r="6" fill="var(--color-ink)" />
      )}
    </g>
  )
}
