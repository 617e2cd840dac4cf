import Link from 'next/link'
import { useLocale } from 'next-intl'
import { LevelMark } from '#components/agreements/level-mark.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Alarm } from '#domain/alarms/schema/alarm.ts'
import { dayWords } from '#lib/day-words.ts'
import { translator } from '#messages/translator.ts'
import { whyDue } from './why-due.ts'

type Props = { label: string; alarms: readonly Alarm[]; today: string }

/** What asks for somebody's eyes, by date: each with why it is here, and the way to it. */
export function DueList({ label, alarms, today }: Props) {
  return (
    <ol aria-label={label} className="due-list">
      {alarms.map((alarm, index) => (
        <DueItem
          key={`${alarm.kind}.${alarm.id}`}
          alarm={alarm}
          today={today}
          sameDay={alarms[index - 1]?.on === alarm.on}
        />
      ))}
    </ol>
  )
}

function DueItem({ alarm, today, sameDay }: { alarm: Alarm; today: string; sameDay: boolean }) {
  const language = useLocale()
  const say = translator(language, 'actionPlans')
  const { kind, titles, on, agreement, level } = alarm
  const late = on < today
  const why = whyDue(alarm, today, language)
  return (
    <li>
      <p className={`due-day ${sameDay ? 'due-day-same' : ''}`}>
        <time dateTime={on}>{dayWords(on, language)}</time>
      </p>
      <div className="min-w-0">
        <Link
          href={placeOf(alarm)}
          prefetch={false}
          className="font-serif text-lead decoration-hairline hover:decoration-current"
        >
          <LocalText of={titles} />
        </Link>
        <p className="text-small">
          {late ? (
            <Status mark="attention" tone="decision">
              {why}
            </Status>
          ) : (
            why
          )}
        </p>
        <p className="text-note text-quiet">
          <Link href={`/agreements/${agreement.id}`} prefetch={false} className="no-underline">
            {agreement.reference}
          </Link>
          {kind === 'milestone' && (
            <>
              {' · '}
              <LocalText of={alarm.plan.titles} />
              {alarm.plan.illustrative && <> · {say('illustrative')}</>}
            </>
          )}{' '}
          <LevelMark level={level} />
        </p>
      </div>
    </li>
  )
}

/** Where what is to be looked at stands. */
function placeOf(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'milestone':
      return `/action-plans/${alarm.plan.id}#m-${alarm.id}`
    case 'commitment':
    case 'notPlanned':
      return `/commitments/${alarm.id}`
    case 'legalDeadline':
    case 'noActionPlan':
      return `/agreements/${alarm.agreement.id}`
  }
}
