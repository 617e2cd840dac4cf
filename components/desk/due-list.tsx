import Link from 'next/link'
import { useLocale } from 'next-intl'
import { LevelMark } from '#components/agreements/level-mark.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Alarm } from '#domain/alarms/schema/alarm.ts'
import { dayWords } from '#lib/day-words.ts'
import { addDays } from '#lib/days.ts'
import { translator } from '#messages/translator.ts'
import { type PutOff } from './put-off.ts'
import { PutOffButton } from './put-off-button.tsx'
import { whyDue } from './why-due.ts'

type Props = {
  label: string
  alarms: readonly Alarm[]
  today: string
  /** What was put off before, and the day that is offered to put off until; absent where nothing is. */
  putOff?: PutOff | undefined
  /** The reader, by id. */
  me: string | undefined
}

/** What asks for somebody's eyes, by date: each with why it is here, and the way to it. */
export function DueList({ label, alarms, today, putOff, me }: Props) {
  return (
    <ol aria-label={label} className="due-list">
      {alarms.map((alarm, index) => (
        <DueItem
          key={`${alarm.kind}.${alarm.id}`}
          alarm={alarm}
          today={today}
          sameDay={alarms[index - 1]?.on === alarm.on}
          putOff={putOff}
          me={me}
        />
      ))}
    </ol>
  )
}

type ItemProps = Pick<Props, 'today' | 'putOff' | 'me'> & { alarm: Alarm; sameDay: boolean }

function DueItem({ alarm, today, sameDay, putOff, me }: ItemProps) {
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
          )}
          <SeenTo alarm={alarm} me={me} /> <LevelMark level={level} />
        </p>
        {putOff && <PutOffLine alarm={alarm} today={today} putOff={putOff} />}
      </div>
    </li>
  )
}

/** For whom it is here, where that is not the whole desk. */
function SeenTo({ alarm, me }: { alarm: Alarm; me: string | undefined }) {
  const say = translator(useLocale(), 'milestones')
  if (!('officer' in alarm) || alarm.officer === null) return null
  const { id, name } = alarm.officer
  if (id === me) return <strong className="text-ink"> · {say('desk.yours')}</strong>
  return <> · {say('seenToBy', { name: name ?? say('erasedPerson') })}</>
}

type LineProps = { alarm: Alarm; today: string; putOff: PutOff }

/** Why it was put off before, and the way to put it off. */
function PutOffLine({ alarm: { id, titles }, today, putOff }: LineProps) {
  const language = useLocale()
  const say = translator(language, 'milestones')
  const before = putOff.get(id)
  return (
    <>
      {before && (
        <p className="text-note text-quiet">
          {say('desk.putOff.before', {
            day: dayWords(before.untilDay, language),
            reason: before.reason,
          })}
        </p>
      )}
      <PutOffButton subjectId={id} titles={titles} nextWeek={addDays(today, 7)} />
    </>
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
