import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import type { PublicStatus } from '#domain/publications/schema/register.ts'
import type {
  AgreementSnapshot,
  AnnouncementSnapshot,
} from '#domain/publications/schema/snapshot.ts'
import { Notice } from '../notice/notice.tsx'
import { PublicRecord } from '../record/public-record.tsx'

type Props = {
  content: AgreementSnapshot | AnnouncementSnapshot
  contentHash: string
  /** Of an agreement; null for a notice. */
  status: PublicStatus | null
  today: string
  origin: string
}

/** The public's own page of a content, framed, so that nobody takes it for the record. */
export function ShownToPublic({ content, contentHash, status, today, origin }: Props) {
  const words = useTranslations('publications')
  return (
    <Section title={words('shown')} lead={words('shownLead')}>
      <div className="public-preview">
        {'reference' in content && status && (
          <PublicRecord
            page={{
              ...{ publishedOn: today, contentHash, withdrawn: null },
              reference: content.reference,
              record: content,
              status,
              announcements: [],
            }}
            record={content}
            status={status}
            origin={origin}
          />
        )}
        {'slug' in content && <Notice notice={content} agreement={null} publishedOn={today} />}
      </div>
    </Section>
  )
}
