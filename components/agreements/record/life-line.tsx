import { useLocale, useTranslations } from 'next-intl'
import { dayRangeWords, dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { MomentMark, PlanBar, StretchLine } from './life-line-marks.tsx'
import { placeLabels } from './life-line-labels.ts'
import { type LifeLineScale, lifeLine, type Moment } from './life-line-scale.ts'
import type { ShownAgreement as Agreement } from './shown-agreement.ts'

const rowHeight = 19
const laneHeight = 16

/**
 * The agreement's life as one line: signing, entry into force, its plans, today. What is known only
 * within bounds has soft ends; what is in force is drawn through, what is not stated is dotted, and
 * what has no known end fades. The list under it says the same in words.
 */
export function LifeLine({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.life')
  const line = lifeLine(agreement)
  const say = useMomentWords()
  if (!line) return null
  const { placed, rows } = placeLabels(
    line.moments.map((moment) => ({
      at: middleOf(moment, line),
      short: say(moment, 'short'),
      long: say(moment, 'long'),
    })),
  )
  const { actionPlans: plans } = agreement
  const axis = rows * rowHeight + 26
  const height = axis + 26 + plans.length * laneHeight + 22
  return (
    <figure className="life-line mb-12">
      <svg
        role="img"
        aria-label={words('label')}
        className="block w-full overflow-visible text-note"
        style={{ height }}
      >
        <SoftEnds />
        <Years years={line.years} top={axis - 14} bottom={height - 20} height={height} />
        <Today line={line} moments={line.moments} top={rows * rowHeight} bottom={height - 20} />
        {line.stretches.map((stretch) => (
          <StretchLine key={stretch.kind} stretch={stretch} line={line} y={axis} />
        ))}
        {plans.map((plan, lane) => (
          <PlanBar key={plan.id} plan={plan} line={line} y={axis + 30 + lane * laneHeight} />
        ))}
        {line.moments.map((moment) => (
          <MomentMark key={`${moment.kind} ${moment.side}`} moment={moment} line={line} y={axis} />
        ))}
        {placed.map(({ at, row, anchor, short, long }) => (
          <g key={long} fill="var(--color-ink)" textAnchor={anchor}>
            <text x={`${at}%`} y={row * rowHeight + 14} className="phone:hidden">
              {short}
            </text>
            <text x={`${at}%`} y={row * rowHeight + 14} className="max-phone:hidden">
              {long}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <InWords agreement={agreement} line={line} />
      </figcaption>
    </figure>
  )
}

/** The line told in words, for whoever cannot see it and for whoever wants the days. */
function InWords({ agreement, line }: { agreement: Agreement; line: LifeLineScale }) {
  const words = useTranslations('agreements.record.life')
  const language = useLocale()
  const say = useMomentWords()
  const { actionPlans } = agreement
  const end = endOf(agreement)
  const dotted = line.stretches.some(({ kind }) => kind === 'notStated')
  return (
    <ul className="mt-3 flex flex-wrap gap-x-7 gap-y-1 text-small text-quiet">
      {line.moments.map((moment) => (
        <li key={`${moment.kind} ${moment.side}`} className="phone:sr-only">
          {say(moment, 'long')}
        </li>
      ))}
      {actionPlans.map(({ id, titles, fromDay, toDay }) => (
        <li key={id}>
          {words('plan', {
            title: localText(titles, language).text,
            period: dayRangeWords({ from: fromDay, to: toDay }, language),
          })}
        </li>
      ))}
      {dotted && <li>{words('dotted')}</li>}
      {end && <li>{words(end)}</li>}
    </ul>
  )
}

/** What there is to say of an end that is no day. */
function endOf({ status, clauses, enteredIntoForceOn }: Agreement) {
  if (status.lastDay !== null) return null
  if (status.missing.includes('term')) return 'endUnknown'
  const renewal = clauses.find(({ kind, terms }) => kind === 'renewal' && terms.mode === 'tacit')
  if (!renewal || !enteredIntoForceOn) return null
  return renewal.terms.repeats === true ? 'endOpen' : 'endUncertain'
}

/** "Signed, 21 or 22 June 2019", or on a phone "signed" alone: the list has the day. */
function useMomentWords(): (moment: Moment, length: 'short' | 'long') => string {
  const words = useTranslations('agreements.record.life')
  const language = useLocale()
  return ({ kind, on, side }, length) => {
    const what = words(`moments.${kind}`, { side: side ?? 'both' })
    if (length === 'short') return what
    const day = kind === 'signed' || kind === 'enteredIntoForce'
    return words('at', {
      what,
      day: day ? uncertainDayWords(on, language) : dayWords(on.lower, language),
    })
  }
}

const middleOf = ({ on }: Moment, { at }: LifeLineScale) => (at(on.lower) + at(on.upper)) / 2

/** What is known within bounds begins and ends softly. */
function SoftEnds() {
  return (
    <defs>
      <linearGradient id="life-soft">
        <stop offset="0" stopColor="var(--color-ink)" stopOpacity="0" />
        <stop offset="0.5" stopColor="var(--color-ink)" />
        <stop offset="1" stopColor="var(--color-ink)" stopOpacity="0" />
      </linearGradient>
      <linearGradient id="life-fade">
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id="life-open" maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill="url(#life-fade)" />
      </mask>
    </defs>
  )
}

type YearsProps = { years: LifeLineScale['years']; top: number; bottom: number; height: number }

function Years({ years, top, bottom, height }: YearsProps) {
  return years.map(({ day, at }) => (
    <g key={day}>
      <line x1={`${at}%`} x2={`${at}%`} y1={top} y2={bottom} stroke="var(--color-hairline)" />
      <text
        x={`${at}%`}
        y={height - 4}
        textAnchor={at < 3 ? 'start' : 'middle'}
        fill="var(--color-quiet)"
      >
        {day.slice(0, 4)}
      </text>
    </g>
  ))
}

type TodayProps = { line: LifeLineScale; moments: Moment[]; top: number; bottom: number }

/** A line across everything: before it is what was, after it what is planned. */
function Today({ line, moments, top, bottom }: TodayProps) {
  const today = moments.find(({ kind }) => kind === 'today')
  if (!today) return null
  const x = `${line.at(today.on.lower)}%`
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--color-ink)" strokeWidth="1" />
}
