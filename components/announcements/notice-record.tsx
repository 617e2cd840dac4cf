import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Preview } from '#components/publications/staff/preview.tsx'
import type { Announcement } from '#domain/announcements/schema.ts'
import type { PublicationPreview } from '#domain/publications/schema/publication.ts'
import { noticeRecordPath } from './addresses.ts'

type Props = {
  notice: Announcement
  preview: PublicationPreview
  zone: string
  today: string
  origin: string
}

/** A notice: what the public would read, its way there, and what it is tied to inside. */
export function NoticeRecord({ notice, ...shown }: Props) {
  const words = useTranslations('notices')
  return (
    <Preview
      {...shown}
      status={null}
      crumb={{ href: '/publications/notices', text: words('title') }}
      acts={
        notice.writable && (
          <LinkButton href={`${noticeRecordPath(notice.id)}/edit`}>{words('change')}</LinkButton>
        )
      }
    >
      <Tied notice={notice} />
    </Preview>
  )
}

/** What the public is not told of it: the records that it is tied to. */
function Tied({ notice: { agreement, visit, source } }: Pick<Props, 'notice'>) {
  const words = useTranslations('notices')
  if (!agreement && !visit && !source) return null
  return (
    <Section title={words('tied')}>
      <Entries>
        {agreement && (
          <Entry term={words('labels.agreementId')}>
            <Link href={`/agreements/${agreement.id}`} prefetch={false}>
              {agreement.reference} <LocalText of={agreement.titles} />
            </Link>
          </Entry>
        )}
        {visit && (
          <Entry term={words('labels.visitId')}>
            <Link href={`/visits/${visit.id}`} prefetch={false}>
              <LocalText of={visit.titles} />
            </Link>
          </Entry>
        )}
        {source && (
          <Entry term={words('labels.sourceId')}>
            <Link href={`/sources/${source.id}`} prefetch={false}>
              <LocalText of={source.titles} />
            </Link>
          </Entry>
        )}
      </Entries>
    </Section>
  )
}
