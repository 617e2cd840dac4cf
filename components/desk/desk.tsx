import { useLocale, useTranslations } from 'next-intl'
import { ClientWords } from '#components/frame/client-words.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Tabs } from '#components/ui/page/tabs.tsx'
import type { GapPage } from '#domain/agreements/schema/list-gaps.ts'
import type { AlarmPage } from '#domain/alarms/schema/alarm.ts'
import type { DueDaysCounted } from '#domain/alarms/schema/due-days.ts'
import type { AlarmDue } from '#domain/alarms/schema/words.ts'
import type { AuditEventPage } from '#domain/audit/schema.ts'
import type { Decision } from '#domain/decisions/schema.ts'
import type { DraftListed } from '#domain/drafts/schema.ts'
import type { Snooze } from '#domain/snoozes/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { addDays } from '#lib/days.ts'
import { ChangesSection } from './changes-section.tsx'
import { DraftsSection } from './drafts-section.tsx'
import { DueSection, FreeWeek } from './due-section.tsx'
import { GapsSection } from './gaps-section.tsx'
import { hiddenOf, putOffBy, shownOf } from './put-off.ts'
import { PutOffSection } from './put-off-section.tsx'
import { WaitingSection } from './waiting-section.tsx'
import { WeekStrip } from './week-strip.tsx'

type Props = {
  due: Record<AlarmDue, AlarmPage>
  decisions: readonly Decision[]
  snoozes: readonly Snooze[]
  days: DueDaysCounted['days']
  /** The code of the reader's desk, where it is one alone. */
  deskCode: string | undefined
  isManager: boolean
  /** The reader, by id, and whether they ask for what they see to alone. */
  me: string | undefined
  mine: boolean
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
export function Desk(props: Props) {
  const { due, decisions, snoozes, days, drafts, gaps, changes, today, sunday, zone } = props
  const { me, mine } = props
  const words = useTranslations('milestones.desk')
  const agreements = useTranslations('agreements')
  const visits = useTranslations('visits')
  const language = useLocale()
  const putOff = putOffBy(snoozes)
  // What is said to be past its baseline among what is due need not be said again.
  const above = new Set([...due.thisWeek.items, ...due.nextFourWeeks.items].map(({ id }) => id))
  const behind = due.behindBaseline.items.filter(({ id }) => !above.has(id))
  const all = [...Object.values(due).flatMap(({ items }) => items), ...decisions]
  const section = { today, putOff, me, mine }
  const lead = words('lead', {
    today: dayWords(today, language),
    late: countOf(due.late),
    due: countOf(due.thisWeek),
  })
  return (
    <ClientWords namespaces={['milestones']}>
      <PageHeader
        title={words('title')}
        state={<p className="text-quiet">{lead}</p>}
        actions={
          <>
            <LinkButton href="/agreements/new" icon="plus">
              {agreements('new')}
            </LinkButton>
            <LinkButton href="/visits/new" icon="plus">
              {visits('log')}
            </LinkButton>
            <LinkButton href="/deadlines">{words('deadlines')}</LinkButton>
          </>
        }
      />
      <Tabs
        label={words('whose.label')}
        tabs={[
          { href: '/desk', text: words('whose.desk'), current: !mine },
          { href: '/desk?whose=me', text: words('whose.me'), current: mine },
        ]}
      />
      {!mine && <WeekStrip days={days} today={today} desk={props.deskCode} />}
      <DueSection due="late" page={due.late} {...section} lead={words('lateText')}>
        {words(due.late.items.length > 0 ? 'latePutOff' : 'nothingLate')}
      </DueSection>
      <DueSection
        due="thisWeek"
        page={due.thisWeek}
        {...section}
        lead={words('thisWeekText', { sunday: dayWords(sunday, language) })}
      >
        <FreeWeek next={due.nextFourWeeks} />
      </DueSection>
      <WaitingSection
        decisions={shownOf(decisions, putOff)}
        isManager={props.isManager}
        nextWeek={addDays(today, 7)}
        zone={zone}
      />
      <DraftsSection drafts={drafts} zone={zone} />
      <DueSection due="nextFourWeeks" page={due.nextFourWeeks} {...section} />
      <DueSection due="ahead" page={due.ahead} {...section} lead={words('aheadText')} />
      <DueSection
        due="behindBaseline"
        page={{ ...due.behindBaseline, items: behind }}
        {...section}
        lead={words('behindBaselineText')}
      />
      <DueSection due="raised" page={due.raised} {...section} lead={words('raisedText')} />
      <PutOffSection hidden={hiddenOf(all, putOff)} />
      <GapsSection gaps={gaps} />
      <ChangesSection changes={changes} zone={zone} />
    </ClientWords>
  )
}

const countOf = ({ total }: AlarmPage) => ('exact' in total ? total.exact : total.atLeast)
