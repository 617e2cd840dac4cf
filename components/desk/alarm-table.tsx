import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { MilestoneState } from '#components/milestones/milestone-state.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Alarm } from '#domain/alarms/schema/alarm.ts'
import type { Due } from '#domain/alarms/schema/due.ts'
import { dayWords } from '#lib/day-words.ts'

type Props = { due: Due; alarms: readonly Alarm[]; today: string }

/** Milestones that somebody has to look at, each leading to its place in its plan. */
export function AlarmTable({ due, alarms, today }: Props) {
  const words = useTranslations('milestones')
  return (
    <Almanac
      caption={words(`desk.caption.${due}`)}
      columns={useColumns(due, today)}
      rows={alarms}
      rowKey={({ milestoneId }) => milestoneId}
    />
  )
}

function useColumns(due: Due, today: string): Column<Alarm>[] {
  const words = useTranslations('milestones')
  const language = useLocale()
  const baseline: Column<Alarm> = {
    key: 'baseline',
    head: words('columns.baseline'),
    cell: ({ baselineOn }) => dayWords(baselineOn, language),
    className: 'w-40',
  }
  return [
    {
      key: 'milestone',
      head: words('columns.milestone'),
      names: true,
      cell: (alarm) => <Named alarm={alarm} />,
    },
    ...(due === 'behindBaseline' ? [baseline] : []),
    {
      key: 'forecast',
      head: words('columns.forecast'),
      cell: ({ forecastOn }) => dayWords(forecastOn, language),
      className: 'w-40',
    },
    {
      key: 'state',
      head: words('columns.state'),
      cell: (alarm) => (
        <MilestoneState milestone={{ ...alarm, overdue: due === 'late' }} today={today} />
      ),
      className: 'w-56',
    },
  ]
}

function Named({ alarm: { milestoneId, titles, plan, agreement } }: { alarm: Alarm }) {
  const words = useTranslations('actionPlans')
  return (
    <>
      <Link href={`/action-plans/${plan.id}#m-${milestoneId}`} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      <span className="block font-sans text-note text-quiet">
        {agreement.reference} · <LocalText of={plan.titles} />
        {plan.illustrative && <> · {words('illustrative')}</>}
      </span>
    </>
  )
}
