import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { NoticesSection } from '#components/announcements/notices-section.tsx'
import { isQuoted, Quoted } from '#components/sources/quoted.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { AnnouncementListed } from '#domain/announcements/schema.ts'
import type { Visit } from '#domain/visits/schema.ts'
import { countryName } from '#lib/countries.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { MeetingEntries, Promises } from './meeting-entries.tsx'
import { Participants } from './participants.tsx'

type Props = {
  visit: Visit
  /** What the public was told of it. */
  notices: readonly AnnouncementListed[]
}

/** A stay: who came and when, what was held in it in order, and what came of it. */
export function VisitRecord({ visit, notices }: Props) {
  const words = useTranslations('visits')
  const language = useLocale()
  const { id, titles, fromDay, toDay, writable, meetings } = visit
  return (
    <>
      <PageHeader
        title={<LocalText of={titles} />}
        crumbs={[{ href: '/visits', text: words('title') }]}
        state={dayRangeWords({ from: fromDay, to: toDay }, language)}
        actions={writable && <Acts visitId={id} />}
      />
      <Section title={words('stay')}>
        <Stay visit={visit} />
      </Section>
      <Section title={words('held')}>
        {meetings.length === 0 && <p className="text-quiet">{words('heldNone')}</p>}
        {meetings.map((meeting) => (
          <article key={meeting.id} className="meeting">
            <h3 className="meeting-title">
              <Link href={`/meetings/${meeting.id}`} prefetch={false}>
                <LocalText of={meeting.titles} />
              </Link>
            </h3>
            <MeetingEntries meeting={meeting} promises={false} />
          </article>
        ))}
      </Section>
      <Section title={words('came')}>
        <Outcome visit={visit} />
      </Section>
      <NoticesSection notices={notices} of={writable ? { visit: id } : undefined} />
    </>
  )
}

function Acts({ visitId }: { visitId: string }) {
  const words = useTranslations('visits')
  return (
    <>
      <Link href={`/visits/${visitId}/edit`} prefetch={false} className={buttonLook()}>
        {words('change')}
      </Link>
      <Link href={`/meetings/new?visit=${visitId}`} prefetch={false} className={buttonLook()}>
        {words('logMeeting')}
      </Link>
    </>
  )
}

function Stay({ visit }: { visit: Visit }) {
  const words = useTranslations('visits')
  const language = useLocale()
  const { fromDay, toDay, delegation, host, visitingSide, country, places, members } = visit
  const hostSide = visitingSide === 'ours' ? 'counterpart' : 'ours'
  const where = [places && <LocalText key="place" of={places} />]
  return (
    <Entries>
      <Entry term={words('days')} margin={isQuoted(visit) ? <Quoted {...visit} /> : undefined}>
        {dayRangeWords({ from: fromDay, to: toDay }, language)}
      </Entry>
      <Entry term={words('delegation')}>
        <OfSide side={visitingSide}>
          <LocalText of={delegation.names} />
        </OfSide>
      </Entry>
      {members.length > 0 && (
        <Entry term={words('members')}>
          <Participants list={members} />
        </Entry>
      )}
      <Entry term={words('host')}>
        {host ? (
          <OfSide side={hostSide}>
            <LocalText of={host.names} />
          </OfSide>
        ) : (
          <NotStated />
        )}
      </Entry>
      <Entry term={words('place')}>
        {where}
        {country && (
          <>
            {places && ', '}
            {countryName(country, language)}
          </>
        )}
        {!country && !places && <NotStated />}
      </Entry>
      <Entry term={words('under')}>
        <Under of={visit.agreement} />
      </Entry>
    </Entries>
  )
}

/** The agreement that a record stands under. */
export function Under({ of }: { of: Visit['agreement'] }) {
  const words = useTranslations('visits')
  if (of === null) return <span className="text-quiet">{words('noAgreement')}</span>
  return (
    <Link href={`/agreements/${of.id}`} prefetch={false}>
      {of.reference} <LocalText of={of.titles} />
    </Link>
  )
}

function Outcome({ visit: { meetings, agreement } }: { visit: Visit }) {
  const words = useTranslations('visits')
  const promises = meetings.flatMap(({ commitments }) => commitments)
  if (promises.length === 0 && !agreement) return <p className="text-quiet">{words('cameNone')}</p>
  return (
    <Entries>
      {agreement && (
        <Entry term={words('under')}>
          <Under of={agreement} />
        </Entry>
      )}
      <Entry term={words('promises')}>
        {promises.length > 0 ? <Promises list={promises} /> : words('cameNone')}
      </Entry>
    </Entries>
  )
}
