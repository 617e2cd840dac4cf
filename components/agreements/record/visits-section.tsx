import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { VisitsTable } from '#components/visits/visits-table.tsx'
import type { Meeting } from '#domain/meetings/schema.ts'
import type { VisitListed } from '#domain/visits/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'

type Props = {
  visits: readonly VisitListed[]
  /** Held outside of any visit. */
  meetings: readonly Meeting[]
  /** Where another is logged; absent for whoever may not. */
  logAt?: string | undefined
}

/** The stays under the agreement, and the meetings beside them. */
export function VisitsSection({ visits, meetings, logAt }: Props) {
  const words = useTranslations('visits')
  const log = logAt && (
    <LinkButton href={logAt} small icon="plus">
      {words('log')}
    </LinkButton>
  )
  return (
    <Section title={words('section')} actions={log}>
      {visits.length > 0 && <VisitsTable visits={visits} />}
      {meetings.length > 0 && <Alone meetings={meetings} />}
      {visits.length + meetings.length === 0 && (
        <p className="text-quiet">{words('sectionNone')}</p>
      )}
    </Section>
  )
}

function Alone({ meetings }: Pick<Props, 'meetings'>) {
  const language = useLocale()
  const kinds = useTranslations('words.meetingKinds')
  return (
    <Entries>
      {meetings.map(({ id, titles, heldOn, kind }) => (
        <Entry key={id} term={heldOn ? uncertainDayWords(heldOn, language) : kinds(kind)}>
          <Link href={`/meetings/${id}`} prefetch={false}>
            <LocalText of={titles} />
          </Link>
        </Entry>
      ))}
    </Entries>
  )
}
