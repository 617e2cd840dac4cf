import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LevelMark } from '#components/agreements/level-mark.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { MilestoneListed } from '#domain/milestones/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { MilestoneState } from '../milestone-state.tsx'

type Props = { items: readonly MilestoneListed[]; asked: Parameters; today: string }

/** Milestones as in an almanac: what, agreed for when, expected when, and how it stands. */
export function MilestonesTable({ items, asked, today }: Props) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const day = (name: 'baselineOn' | 'forecastOn', head: string): Column<MilestoneListed> => ({
    key: name,
    head,
    cell: (item) => dayWords(item[name], language),
    className: 'w-44',
    ...sorting(asked, name),
  })
  return (
    <Almanac
      caption={words('list.caption')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'milestone',
          head: words('columns.milestone'),
          names: true,
          cell: (item) => <Name item={item} />,
        },
        day('baselineOn', words('columns.baseline')),
        day('forecastOn', words('columns.forecast')),
        {
          key: 'state',
          head: words('columns.state'),
          className: 'w-56',
          cell: (item) => <State item={item} today={today} />,
        },
      ]}
    />
  )
}

function State({ item, today }: { item: MilestoneListed; today: string }) {
  const words = useTranslations('milestones.list')
  const language = useLocale()
  return (
    <>
      <MilestoneState milestone={item} today={today} />
      {item.completedOn && (
        <span className="block text-note text-quiet">
          {words('done', { day: dayWords(item.completedOn, language) })}
        </span>
      )}
    </>
  )
}

function Name({
  item: { id, titles, plan, agreement, officer, level },
}: {
  item: MilestoneListed
}) {
  const words = useTranslations('actionPlans')
  const milestones = useTranslations('milestones')
  return (
    <>
      <Link href={`/action-plans/${plan.id}#m-${id}`} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      <span className="block font-sans text-note text-quiet">
        {agreement.reference} · <LocalText of={plan.titles} />
        {plan.illustrative && <> · {words('illustrative')}</>}
      </span>
      {officer && (
        <span className="block font-sans text-note text-quiet">
          {milestones('seenToBy', { name: officer.name ?? milestones('erasedPerson') })}
        </span>
      )}
      <LevelMark level={level} />
    </>
  )
}

/** Where a click on a head leads: to this order, or to its reverse. */
function sorting(asked: Parameters, name: string) {
  const now = String(asked.sort ?? 'forecastOn')
  const isSorted = now.replace('-', '') === name
  const sort = isSorted && !now.startsWith('-') ? `-${name}` : name
  return {
    sortHref: addressOf('/milestones', { ...fromTheTop(asked), sort }),
    sorted: isSorted ? (now.startsWith('-') ? 'descending' : 'ascending') : undefined,
  } as const
}
