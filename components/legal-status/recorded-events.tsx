import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { instantWords } from '#lib/day-words.ts'
import type { WrittenEvent } from './events/event-typed.ts'
import { useEventWords } from './events/event-words.ts'
import { Succession } from './events/succession.tsx'

type Recorded = LegalStatusAnswer['events'][number]
type Props = {
  status: LegalStatusAnswer
  zone: string
  /** The agreement's address, where the reader may correct. */
  correctAt: string | null
  /** The names of the agreement's documents that the reader may see. */
  documents: ReadonlyMap<string, string>
}

/** Every fact in the order in which it was recorded; one that was corrected stays, struck through. */
export function RecordedEvents({ status: { events, names }, ...shared }: Props) {
  const words = useTranslations('law.section')
  if (events.length === 0) return null
  const facts = events.filter(({ kind }) => kind !== 'correction')
  return (
    <section className="mt-10" aria-labelledby="recorded-events">
      <h3 id="recorded-events" className="mb-2 font-medium">
        {words('events')}
      </h3>
      <ol className="recorded-events">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Fact fact={fact} corrections={correctionsOf(fact, events)} {...{ names, ...shared }} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type FactProps = Omit<Props, 'status'> & {
  fact: Recorded
  corrections: Recorded[]
  names: LegalStatusAnswer['names']
}

/** A fact, and under it what was put in its place, each with who recorded it, when and why. */
function Fact({ fact, corrections, names, zone, correctAt, documents }: FactProps) {
  const words = useTranslations('law.section')
  const say = useEventWords()
  const standing = standingIn(corrections, fact.id)
  const stands = standing === null
  const event = fact.event as WrittenEvent
  return (
    <>
      <p>
        {stands ? (
          say(event)
        ) : (
          <>
            <span className="sr-only">{words('corrected')}: </span>
            <del>{say(event)}</del>
          </>
        )}
      </p>
      {stands && <Succession event={event} names={names} />}
      {stands && <ReadFrom event={event} documents={documents} />}
      <Recording of={fact} zone={zone} />
      {corrections.map((correction) => {
        const instead = correction.event.event as WrittenEvent | null
        const last = correction.id === standing?.id
        return (
          <div key={correction.id} className="mt-1 border-l border-edge pl-3">
            <p>
              {words(instead ? 'insteadOf' : isOf(fact, correction) ? 'struckOut' : 'takenBack')}{' '}
              {instead && (last ? <ins>{say(instead)}</ins> : <del>{say(instead)}</del>)}
            </p>
            {instead && last && <Succession event={instead} names={names} />}
            {instead && last && <ReadFrom event={instead} documents={documents} />}
            <Recording of={correction} zone={zone} />
          </div>
        )
      })}
      {correctAt && (
        <p className="no-print text-small">
          <Link href={`${correctAt}/events/new?corrects=${fact.id}`} prefetch={false}>
            {words('correct')}
            <span className="sr-only">: {say(event)}</span>
          </Link>
        </p>
      )}
    </>
  )
}

function Recording({
  of: { recordedAt, recordedBy, reason },
  zone,
}: {
  of: Recorded
  zone: string
}) {
  const words = useTranslations('law.section')
  const language = useLocale()
  if (!recordedAt) return null
  return (
    <p className="text-small text-quiet">
      {words('recordedBy', {
        moment: instantWords(recordedAt, language, zone),
        name: recordedBy?.name ?? 'none',
      })}
      {reason && <> {words('because', { reason })}</>}
    </p>
  )
}

type ReadFromProps = { event: WrittenEvent; documents: ReadonlyMap<string, string> }

/** The document, the place in it and its words. */
function ReadFrom({ event, documents }: ReadFromProps) {
  const words = useTranslations('law.section')
  const read = event.readFrom as
    | {
        documentId: string | null
        place: string | null
        quotation: { text: string; language: string } | null
      }
    | undefined
  if (!read) return null
  const { documentId, place, quotation } = read
  const name = documentId === null ? undefined : documents.get(documentId)
  return (
    <div className="text-small">
      {quotation && (
        <blockquote lang={quotation.language} className="font-serif">
          {words('quoted', { quotation: quotation.text })}
        </blockquote>
      )}
      {(name ?? place) && (
        <p className="text-quiet">
          {name && (
            <a href={`/api/v1/documents/${documentId}/content`} download>
              {name}
            </a>
          )}
          {name && place && ', '}
          {place}
        </p>
      )}
    </div>
  )
}

const isOf = ({ id }: Recorded, { event }: Recorded) => event.corrects === id

/** What was recorded to put a fact right, and to put that right. */
function correctionsOf(fact: Recorded, events: readonly Recorded[]): Recorded[] {
  const names = new Set([fact.id])
  return events.filter(({ id, kind, event }) => {
    const belongs = kind === 'correction' && names.has(String(event.corrects))
    if (belongs) names.add(id)
    return belongs
  })
}

/** The correction that holds by now; one that was itself struck out leaves the fact as it was. */
function standingIn(corrections: readonly Recorded[], fact: string): Recorded | null {
  let standing: Recorded | null = null
  for (const correction of corrections) {
    const { event } = correction
    standing = event.event === null && event.corrects !== fact ? null : correction
  }
  return standing
}
