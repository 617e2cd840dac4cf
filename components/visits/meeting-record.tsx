import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonLook } from '#components/ui/button-look.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { MeetingDetail } from '#domain/meetings/schema.ts'
import { dayRangeWords, uncertainDayWords } from '#lib/day-words.ts'
import { MeetingEntries } from './meeting-entries.tsx'
import { Under } from './visit-record.tsx'

/** Talks or a site visit by itself, with the visit and the agreement that it belongs to. */
export function MeetingRecord({ meeting }: { meeting: MeetingDetail }) {
  const words = useTranslations('visits')
  const kinds = useTranslations('words.meetingKinds')
  const language = useLocale()
  const { id, titles, kind, heldOn, visit, agreement, writable } = meeting
  return (
    <>
      <PageHeader
        title={<LocalText of={titles} />}
        crumbs={[
          { href: '/visits', text: words('title') },
          ...(visit
            ? [{ href: `/visits/${visit.id}`, text: <LocalText of={visit.titles} /> }]
            : []),
        ]}
        reference={kinds(kind)}
        state={heldOn && uncertainDayWords(heldOn, language)}
        actions={
          writable && (
            <Link href={`/meetings/${id}/edit`} prefetch={false} className={buttonLook()}>
              {words('change')}
            </Link>
          )
        }
      />
      <MeetingEntries meeting={meeting} />
      <Section title={words('inVisit')}>
        <Entries>
          {visit && (
            <Entry term={words('inVisit')}>
              <Link href={`/visits/${visit.id}`} prefetch={false}>
                <LocalText of={visit.titles} />
              </Link>
              <span className="block text-small text-quiet">
                {dayRangeWords({ from: visit.fromDay, to: visit.toDay }, language)}
              </span>
            </Entry>
          )}
          <Entry term={words('under')}>
            <Under of={agreement} />
          </Entry>
        </Entries>
      </Section>
    </>
  )
}
