import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import type { ActivityListed } from '#domain/activities/schema.ts'
import type { Commitment } from '#domain/commitments/schema.ts'
import { dayRangeWords, instantWords } from '#lib/day-words.ts'
import { DischargeActs, PartButton } from './discharge-acts.tsx'

type Discharging = Commitment['activities'][number]

type Props = {
  commitment: Commitment
  /** The activities of the agreement, of which others may be tied to it. */
  others: readonly Pick<ActivityListed, 'id' | 'titles' | 'plan'>[]
  /** The office's zone. */
  zone: string
}

/** What discharges the promise, or why nothing has to; and what can be done about it. */
export function DischargeSection({ commitment, others, zone }: Props) {
  const words = useTranslations('commitments.discharge')
  const { id, activities, noAction, kind, writable } = commitment
  const tied = new Set(activities.map((activity) => activity.id))
  return (
    <ClientWords namespaces={['commitments']}>
      <Section
        title={words('title')}
        actions={
          writable &&
          !noAction && (
            <LinkButton href={`/activities/new?commitment=${id}`} small icon="plus">
              {words('make')}
            </LinkButton>
          )
        }
      >
        {activities.length > 0 && <Activities commitment={commitment} />}
        {noAction && <NoAction noAction={noAction} zone={zone} />}
        {activities.length === 0 && !noAction && (
          <p className="max-w-measure text-quiet">
            {words(kind === 'interest' ? 'nothingPromised' : 'nothingPlanned')}
          </p>
        )}
        {writable && (
          <DischargeActs
            commitment={commitment}
            others={others.filter((activity) => !tied.has(activity.id))}
          />
        )}
      </Section>
    </ClientWords>
  )
}

function Activities({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  const columns: Column<Discharging>[] = [
    {
      key: 'activity',
      head: words('activity'),
      names: true,
      cell: ({ id, titles, plan }) => (
        <>
          <Link href={`/action-plans/${plan.id}#a-${id}`} prefetch={false}>
            <LocalText of={titles} />
          </Link>
          <span className="block font-sans text-note text-quiet">
            <LocalText of={plan.titles} />
            {plan.illustrative && ` ${words('illustrative')}`}
          </span>
        </>
      ),
    },
    {
      key: 'period',
      head: words('period'),
      cell: ({ fromDay, toDay }) => dayRangeWords({ from: fromDay, to: toDay }, language),
    },
    {
      key: 'progress',
      head: words('progress'),
      cell: ({ progress }) => <Progress {...progress} />,
    },
  ]
  if (commitment.writable) {
    columns.push({
      key: 'act',
      head: <span className="sr-only">{words('act')}</span>,
      cell: (activity) => <PartButton commitment={commitment} activity={activity} />,
    })
  }
  return (
    <Almanac
      caption={words('title')}
      columns={columns}
      rows={commitment.activities}
      rowKey={({ id }) => id}
    />
  )
}

function Progress({ done, of }: { done: number; of: number }) {
  const words = useTranslations('commitments.discharge')
  const mark = done === 0 ? 'open' : done === of ? 'done' : 'half'
  return <Status mark={mark}>{words('milestones', { done, of })}</Status>
}

type NoActionProps = { noAction: NonNullable<Commitment['noAction']>; zone: string }

function NoAction({ noAction: { reason, by, at }, zone }: NoActionProps) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  return (
    <div className="max-w-measure">
      <p>{words('noAction', { reason })}</p>
      {at && (
        <p className="text-small text-quiet">
          {words('saidBy', {
            name: by?.name ?? words('erasedPerson'),
            at: instantWords(at, language, zone),
          })}
        </p>
      )}
    </div>
  )
}
