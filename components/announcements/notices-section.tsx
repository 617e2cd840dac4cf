import { useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { AnnouncementListed } from '#domain/announcements/schema.ts'
import { NoticesTable } from './notices-table.tsx'

type Props = {
  notices: readonly AnnouncementListed[]
  /** What a new one would tell of, as its form is asked; absent for whoever may not write one. */
  of?: { agreement: string } | { visit: string } | undefined
}

/** What was told the public of a record, as a part of its page. */
export function NoticesSection({ notices, of }: Props) {
  const words = useTranslations('notices')
  const announce = of && (
    <LinkButton href={`/publications/notices/new?${new URLSearchParams(of)}`} small icon="plus">
      {words('announce')}
    </LinkButton>
  )
  return (
    <Section title={words('section')} actions={announce}>
      {notices.length > 0 ? (
        <NoticesTable notices={notices} />
      ) : (
        <p className="text-quiet">{words('sectionNone')}</p>
      )}
    </Section>
  )
}
