import { useLocale } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { PublicAnnouncementListed } from '#domain/publications/schema/register.ts'
import { noticePath } from '../addresses.ts'
import { leadOf } from '../notice-words.ts'
import { PartiesLine } from '../parties-line.tsx'
import { Dateline } from './dateline.tsx'

/** A notice in a column of others: when, what, who, and its one sentence. */
export function NoticeCard({ notice }: { notice: PublicAnnouncementListed }) {
  const lead = leadOf(notice, useLocale())
  return (
    <article className="notice-card">
      <Dateline notice={notice} />
      <h3 className="font-serif text-lead">
        <a href={noticePath(notice.slug)}>
          <LocalText of={notice.titles} />
        </a>
      </h3>
      {notice.agreement && <PartiesLine agreement={notice.agreement} />}
      <p lang={lead.lang} className="font-serif">
        {lead.text}
      </p>
    </article>
  )
}
