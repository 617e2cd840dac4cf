import Link from 'next/link'
import { useLocale } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LevelMark } from '#components/agreements/level-mark.tsx'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { ActionPlanListed } from '#domain/action-plans/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { translator } from '#messages/translator.ts'

type Props = { items: readonly ActionPlanListed[]; asked: Parameters }

const marks: Record<ActionPlanListed['recordStatus'], Mark> = {
  draft: 'open',
  submitted: 'half',
  validated: 'done',
  reopened: 'begun',
}

/** Plans as in an almanac: what, for which time, how far the record is, and how far the work. */
export function PlansTable({ items, asked }: Props) {
  const language = useLocale()
  const say = translator(language, 'actionPlans')
  const words = translator(language, 'words')
  const isUp = asked.sort === 'fromDay'
  return (
    <Almanac
      caption={say('list.caption')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'plan',
          head: say('list.columns.plan'),
          names: true,
          cell: (item) => <Name item={item} />,
        },
        {
          key: 'period',
          head: say('list.columns.period'),
          className: 'w-64',
          cell: ({ fromDay, toDay }) => dayRangeWords({ from: fromDay, to: toDay }, language),
          sortHref: addressOf('/action-plans', {
            ...fromTheTop(asked),
            sort: isUp ? '-fromDay' : 'fromDay',
          }),
          sorted: isUp ? 'ascending' : 'descending',
        },
        {
          key: 'state',
          head: say('list.columns.state'),
          className: 'w-40',
          cell: ({ recordStatus }) => (
            <Status mark={marks[recordStatus]}>
              <span className="inline-block first-letter:uppercase">
                {words(`recordStatuses.${recordStatus}`)}
              </span>
            </Status>
          ),
        },
        {
          key: 'progress',
          head: say('list.columns.progress'),
          className: 'w-44',
          cell: ({ progress: { overdue, ...progress } }) => (
            <>
              {say('list.progress', progress)}
              {overdue > 0 && (
                <span className="block text-note text-seal">
                  {say('list.overdue', { count: overdue })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Name({
  item: { id, titles, agreement, illustrative, level },
}: {
  item: ActionPlanListed
}) {
  const say = translator(useLocale(), 'actionPlans')
  return (
    <>
      <Link href={`/action-plans/${id}`} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      <span className="block font-sans text-note text-quiet">
        {agreement.reference} · <LocalText of={agreement.titles} />
        {illustrative && <> · {say('illustrative')}</>}
      </span>
      <LevelMark level={level} />
    </>
  )
}
