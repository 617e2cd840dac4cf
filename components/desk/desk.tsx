import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import type { GapPage } from '#domain/agreements/schema/list-gaps.ts'
import type { AlarmPage } from '#domain/alarms/schema/alarm.ts'
import type { AlarmDue } from '#domain/alarms/schema/words.ts'
import type { AuditEventPage } from '#domain/audit/schema.ts'
import type { DraftListed } from '#domain/drafts/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { ChangesSection } from './changes-section.tsx'
import { DraftsSection } from './drafts-section.tsx'
import { DueSection, FreeWeek } from './due-section.tsx'
import { GapsSection } from './gaps-section.tsx'

type Props = {
  due: Record<AlarmDue, AlarmPage>
  drafts: readonly DraftListed[]
  gaps: GapPage
  changes: AuditEventPage
  today: string
  /** The Sunday on which this week ends. */
  sunday: string
  /** The office's zone. */
  zone: string
}

/** What somebody’s desk asks of them today, by date and not by the part of the register it is in. */
export function Desk({ due, drafts, gaps, changes, today, sunday, zone }: Props) {
  const words = useTranslations('milestones.desk')
  const language = useLocale()
  // What is said to be past its baseline among what is due need not be said again.
  const above = new Set([...due.thisWeek.items, ...due.nextFourWeeks.items].map(({ id }) => id))
  const behind = due.behindBaseline.items.filter(({ id }) => !above.has(id))
  const lead = words('lead', {
    today: dayWords(today, language),
    late: countOf(due.late),
    due: countOf(due.thisWeek),
  })
  return (
    <>
      <PageHeader title={words('title')} state={<p className="text-quiet">{lead}</p>} />
      <DueSection due="late" page={due.late} today={today} lead={words('lateText')}>
        {words('nothingLate')}
      </DueSection>
      <DueSection
        due="thisWeek"
        page={due.thisWeek}
        today={today}
        lead={words('thisWeekText', { sunday: dayWords(sunday, language) })}
      >
        <FreeWeek next={due.nextFourWeeks} />
      </DueSection>
      <DueSection due="nextFourWeeks" page={due.nextFourWeeks} today={today} />
      <DueSection due="ahead" page={due.ahead} today={today} lead={words('aheadText')} />
      <DueSection
        due="behindBaseline"
        page={{ ...due.behindBaseline, items: behind }}
        today={today}
        lead={words('behindBaselineText')}
      />
      <DueSection due="raised" page={due.raised} today={today} lead={words('raisedText')} />
      <DraftsSection drafts={drafts} zone={zone} />
      <GapsSection gaps={gaps} />
      <ChangesSection changes={changes} zone={zone} />
    </>
  )
}

const countOf = ({ total }: AlarmPage) => ('exact' in total ? total.exact : total.atLeast)
