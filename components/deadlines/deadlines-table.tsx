import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LevelMark } from '#components/agreements/level-mark.tsx'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { isBehind } from '#domain/deadlines/rules.ts'
import type { Deadline } from '#domain/deadlines/schema.ts'
import { countryName } from '#lib/countries.ts'
import { dayWords } from '#lib/day-words.ts'
import { type Day, daysBetween } from '#lib/days.ts'
import { deadlineAddress } from './deadline-address.ts'

type Props = { items: readonly Deadline[]; on: Day }

/** By when, what, under which agreement, and whose it is. */
export function DeadlinesTable({ items, on }: Props) {
  const words = useTranslations('deadlines')
  const language = useLocale()
  return (
    <Almanac
      caption={words('caption')}
      rows={items}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      groupOf={({ on: day }) => words(isBehind(day, on) ? 'groups.behind' : 'groups.ahead')}
      columns={[
        {
          key: 'on',
          head: words('columns.on'),
          className: 'w-[26%]',
          cell: (item) => <When item={item} on={on} />,
        },
        {
          key: 'what',
          head: words('columns.what'),
          names: true,
          cell: (item) => <What item={item} />,
        },
        {
          key: 'country',
          head: words('columns.country'),
          className: 'w-[14%]',
          cell: ({ country }) => (country ? countryName(country, language) : null),
        },
        {
          key: 'desk',
          head: words('columns.desk'),
          className: 'w-[16%]',
          cell: ({ desk }) => <LocalText of={desk.names} />,
        },
      ]}
    />
  )
}

/** The day to act by, how far off it is, and where uncertain days part the safe from the certain. */
function When({ item, on }: { item: Deadline; on: Day }) {
  const words = useTranslations('deadlines')
  const language = useLocale()
  const day = (one: Day) => dayWords(one, language)
  const { kind, safeBy, certainAfter } = item
  return (
    <div>
      <span className="block font-medium">
        {kind === 'notice' ? words('sendBy', { day: day(item.on) }) : day(item.on)}
      </span>
      <span className="block text-note text-quiet">
        {isBehind(item.on, on)
          ? words(isWork(kind) ? 'late' : 'passed', { days: daysBetween(item.on, on) })
          : words('inDays', { days: daysBetween(on, item.on) })}
      </span>
      {kind === 'notice' && (
        <span className="block text-note text-quiet">
          {safeBy === certainAfter
            ? words('thereBy', { day: day(safeBy) })
            : words('apart', { safeBy: day(safeBy), certainAfter: day(certainAfter) })}
        </span>
      )}
      {kind === 'lastDay' && safeBy < certainAfter && (
        <span className="block text-note text-quiet">
          {words('atLatest', { day: day(certainAfter) })}
        </span>
      )}
    </div>
  )
}

const isWork = (kind: Deadline['kind']) => kind === 'milestone' || kind === 'commitment'

function What({ item }: { item: Deadline }) {
  const words = useTranslations('deadlines')
  const { kind, titles, agreement, level, planId } = item
  const ofWork = isWork(kind)
  return (
    <>
      <span className="block font-sans text-note text-quiet">
        {words(`kinds.${kind}`)} · {agreement.reference}
      </span>
      <Link href={deadlineAddress(item)} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      {ofWork && planId !== agreement.id && (
        <span className="block font-sans text-note text-quiet">
          <LocalText of={agreement.titles} />
        </span>
      )}
      <LevelMark level={level} />
    </>
  )
}
