import type { ReactNode } from 'react'
import { Status } from '#components/ui/record/status.tsx'
import type { AuditEvent } from '#domain/audit/schema.ts'
import { todayIn } from '#lib/clock.ts'
import { dayWords } from '#lib/day-words.ts'
import { EntryDetails, type Narrow } from './entry-details.tsx'
import { actorStanding } from './names.ts'
import { sentenceOf } from './sentence.ts'
import type { Teller } from './teller.ts'

type Props = {
  events: readonly AuditEvent[]
  tell: Teller
  narrow?: Narrow
  acts?: ((event: AuditEvent) => ReactNode) | undefined
  /** The heading under which the days stand. */
  level?: 'h2' | 'h3'
}

/** Entries in sentences, newest first, under the days on which they were made. */
export function Trail({ events, tell, narrow, acts, level: Heading = 'h2' }: Props) {
  return (
    <div className="trail">
      {byDay(events, tell.zone).map(({ day, events: ofDay }) => (
        <section key={`${day} ${ofDay[0]?.seq}`} className="trail-day">
          <Heading className="trail-date">
            <time dateTime={day}>{dayWords(day, tell.language)}</time>
          </Heading>
          <ol>
            {ofDay.map((event) => (
              <TrailEntry key={event.seq} {...{ event, tell, narrow, acts }} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type EntryProps = Pick<Props, 'tell' | 'acts'> & {
  event: AuditEvent
  narrow: Narrow | undefined
}

function TrailEntry({ event, tell, narrow, acts }: EntryProps) {
  const sentence = sentenceOf(event, tell)
  return (
    <li id={`entry-${event.seq}`} className="trail-entry">
      <p className="trail-moment">
        <time dateTime={event.at}>{clockTime(event.at, tell.zone)}</time>
        <span>
          <span className="sr-only">{tell.say('detail.seq')} </span>
          {event.seq}
        </span>
      </p>
      <p className="trail-standing">{actorStanding(event, tell)}</p>
      <div className="trail-told">
        <p className="trail-sentence">
          {event.outcome === 'refused' ? <Status mark="stopped">{sentence}</Status> : sentence}
        </p>
        {event.reason && (
          <p className="text-small text-quiet">
            {tell.say('reasonGiven', { reason: event.reason })}
          </p>
        )}
        <EntryDetails event={event} tell={tell} narrow={narrow} />
        {acts?.(event)}
      </div>
    </li>
  )
}

function byDay(events: readonly AuditEvent[], zone: string) {
  const days: { day: string; events: AuditEvent[] }[] = []
  for (const event of events) {
    const day = todayIn(zone, new Date(event.at))
    if (days.at(-1)?.day === day) days.at(-1)?.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Hours, minutes and seconds at home: the order within a day matters. */
function clockTime(at: string, timeZone: string): string {
  const known = clocks.get(timeZone)
  const clock = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' })
  clocks.set(timeZone, clock)
  return clock.format(new Date(at))
}
