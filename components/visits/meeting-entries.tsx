import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { isQuoted, Quoted } from '#components/sources/quoted.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { Meeting } from '#domain/meetings/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { Participants } from './participants.tsx'

type Props = {
  meeting: Meeting
  /** Not where they are listed for the whole visit. */
  promises?: boolean
}

/** What is recorded of talks or a site visit, with the sentence that says so in the margin. */
export function MeetingEntries({ meeting, promises = true }: Props) {
  const words = useTranslations('visits')
  const language = useLocale()
  const { kind, counterpart, heldOn, places, topics, participants, commitments } = meeting
  const isOneOf = heldOn !== null && heldOn.lower !== heldOn.upper
  return (
    <Entries>
      <Entry
        term={words(kind === 'siteVisit' ? 'site' : 'with')}
        margin={isQuoted(meeting) && <Quoted {...meeting} />}
      >
        {counterpart ? <LocalText of={counterpart.names} /> : <NotStated />}
      </Entry>
      <Entry term={words('days')} margin={isOneOf && words('heldOnMargin')}>
        {heldOn ? uncertainDayWords(heldOn, language) : <NotStated />}
      </Entry>
      {places && (
        <Entry term={words('place')}>
          <LocalText of={places} />
        </Entry>
      )}
      {topics.length > 0 && (
        <Entry term={words('topics')}>
          <ul className="list-disc pl-5">
            {topics.map((topic) => (
              <li key={JSON.stringify(topic)}>
                <LocalText of={topic} />
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {meeting.said && (
        <Entry term={words('said')}>
          <Said of={meeting.said} />
        </Entry>
      )}
      {participants.length > 0 && (
        <Entry term={words('participants')}>
          <Participants list={participants} />
        </Entry>
      )}
      {promises && commitments.length > 0 && (
        <Entry term={words('promises')}>
          <Promises list={commitments} />
        </Entry>
      )}
    </Entries>
  )
}

/** What was said, by its paragraphs. */
function Said({ of }: { of: Record<string, string> }) {
  const { text, lang } = localText(of, useLocale())
  return text.split(/\n+/).map((paragraph) => (
    <p key={paragraph} lang={lang} className="mb-3 max-w-measure font-serif last:mb-0">
      {paragraph}
    </p>
  ))
}

/** The promises that came of it, each with whose it is. */
export function Promises({ list }: { list: Meeting['commitments'] }) {
  const sides = useTranslations('words.sides')
  return (
    <ul className="flex flex-col gap-1.5">
      {list.map(({ id, titles, author }) => (
        <li key={id}>
          <Link href={`/commitments/${id}`} prefetch={false}>
            <LocalText of={titles} />
          </Link>{' '}
          <span className="text-small">
            {author === 'both' ? sides('both') : <OfSide side={author}>{sides(author)}</OfSide>}
          </span>
        </li>
      ))}
    </ul>
  )
}
