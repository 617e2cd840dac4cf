import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { isSourced, SourceNotes } from './source-note.tsx'

type Plan = Agreement['actionPlans'][number]
type Props = { agreement: Agreement }

/** The action plans under the agreement, and how far each is. */
export function PlansSection({ agreement: { id, writable, actionPlans, assertions } }: Props) {
  const words = useTranslations('agreements.record.plans')
  const language = useLocale()
  const columns: Column<Plan>[] = [
    { key: 'title', head: words('plan'), names: true, cell: (plan) => <PlanTitle plan={plan} /> },
    {
      key: 'period',
      head: words('period'),
      cell: ({ fromDay, toDay }) => dayRangeWords({ from: fromDay, to: toDay }, language),
    },
    { key: 'progress', head: words('progress'), cell: (plan) => <Progress plan={plan} /> },
  ]
  const plans =
    actionPlans.length === 0 ? (
      <p className="max-w-measure text-quiet">{words('none')}</p>
    ) : (
      <Almanac
        caption={words('title')}
        columns={columns}
        rows={actionPlans}
        rowKey={(plan) => plan.id}
      />
    )
  const said = { field: 'actionPlans', assertions }
  return (
    <Section
      title={words('title')}
      actions={
        writable && (
          <LinkButton href={`/action-plans/new?agreement=${id}`} small icon="plus">
            {words('new')}
          </LinkButton>
        )
      }
    >
      {isSourced(said) ? (
        <WithMargin margin={<SourceNotes {...said} />}>{plans}</WithMargin>
      ) : (
        plans
      )}
    </Section>
  )
}

function PlanTitle({ plan: { id, titles, illustrative } }: { plan: Plan }) {
  const words = useTranslations('agreements.record.plans')
  return (
    <>
      <Link href={`/action-plans/${id}`} prefetch={false}>
        <LocalText of={titles} />
      </Link>
      {illustrative && <span className="block font-sans text-note">{words('illustrative')}</span>}
    </>
  )
}

function Progress({ plan: { milestones } }: { plan: Plan }) {
  const words = useTranslations('agreements.record.plans')
  const { done, of, overdue } = milestones
  const mark = done === 0 ? 'open' : done === of ? 'done' : 'half'
  return (
    <span className="flex flex-col">
      <Status mark={mark}>{words('milestones', { done, of })}</Status>
      {overdue > 0 && (
        <Status mark="attention" tone="decision">
          {words('overdue', { count: overdue })}
        </Status>
      )}
    </span>
  )
}
