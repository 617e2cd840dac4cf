import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import type { AlarmPage } from '#domain/alarms/schema/alarm.ts'
import type { Due } from '#domain/alarms/schema/due.ts'
import { dayWords } from '#lib/day-words.ts'
import { AlarmSection, FreeWeek } from './alarm-section.tsx'

type Props = {
  pages: Record<Due, AlarmPage>
  today: string
  /** The Sunday on which this week ends. */
  sunday: string
}

/** What somebody’s desk asks of them, by date and not by the part of the register it is in. */
export function Desk({ pages, today, sunday }: Props) {
  const words = useTranslations('milestones.desk')
  const language = useLocale()
  const { late, thisWeek, nextFourWeeks, behindBaseline } = pages
  return (
    <>
      <PageHeader
        title={words('title')}
        state={<p className="text-quiet">{words('lead', { today: dayWords(today, language) })}</p>}
      />
      <AlarmSection due="late" page={late} today={today} lead={words('lateText')}>
        <p className="text-quiet">{words('nothingLate')}</p>
      </AlarmSection>
      <AlarmSection
        due="thisWeek"
        page={thisWeek}
        today={today}
        lead={words('thisWeekText', { sunday: dayWords(sunday, language) })}
      >
        <FreeWeek next={nextFourWeeks} />
      </AlarmSection>
      <AlarmSection due="nextFourWeeks" page={nextFourWeeks} today={today}>
        <p className="text-quiet">{words('nothingHere')}</p>
      </AlarmSection>
      {behindBaseline.items.length > 0 && (
        <AlarmSection
          due="behindBaseline"
          page={behindBaseline}
          today={today}
          lead={words('behindBaselineText')}
        >
          {null}
        </AlarmSection>
      )}
    </>
  )
}
