import Link from 'next/link'
import { useLocale } from 'next-intl'
import { addressOf, fromTheTop, type Parameters } from '#components/address.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { FileLinks } from '#components/ui/page/file-links.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { ActionPlanPage } from '#domain/action-plans/schema.ts'
import { translator } from '#messages/translator.ts'
import type { DeskNamed } from '#components/milestones/list/filter-parts.ts'
import { planFilterParts } from './plan-filter-parts.ts'
import { PlanFilters } from './plan-filters.tsx'
import { PlansTable } from './plans-table.tsx'

type Props = {
  /** Null where the address asks for what the list does not know. */
  page: ActionPlanPage | null
  asked: Parameters
  desks: readonly DeskNamed[]
}

/** All action plans: what is asked for as a sentence, the rows, the way on. */
export function PlansList({ page, asked, desks }: Props) {
  const language = useLocale()
  const say = translator(language, 'actionPlans')
  const top = fromTheTop(asked)
  return (
    <>
      <PageHeader
        title={say('list.title')}
        state={<p className="text-quiet">{say('list.lead')}</p>}
        actions={
          <FileLinks
            formats={['csv', 'xlsx']}
            href={(format) => addressOf('/api/v1/action-plans', { ...top, format })}
          />
        }
      />
      <PlanFilters asked={top} desks={desks} />
      {page === null ? (
        <EmptyState
          kind="error"
          title={say('list.wrong')}
          action={<LinkButton href="/action-plans">{say('list.filters.remove')}</LinkButton>}
        />
      ) : (
        <Found page={page} asked={asked} desks={desks} />
      )}
    </>
  )
}

function Found({ page, asked, desks }: Props & { page: ActionPlanPage }) {
  const say = translator(useLocale(), 'actionPlans')
  const { items, total, nextCursor } = page
  const top = fromTheTop(asked)
  const parts = planFilterParts(top, items, desks, useLocale())
  const at = (cursor: string | null) =>
    cursor ? addressOf('/action-plans', { ...top, cursor }) : undefined
  const how = 'exact' in total ? 'exact' : 'atLeast'
  const count = 'exact' in total ? total.exact : total.atLeast
  return (
    <>
      <p className="mb-4 max-w-measure font-serif text-lead">
        {say('list.sentence', {
          total: say(`list.total.${how}`, { count }),
          parts: parts.length > 0 ? parts.join(say('list.separator')) : say('list.openToYou'),
        })}{' '}
        {parts.length > 0 && (
          <Link href="/action-plans" prefetch={false} className="no-print font-sans text-small">
            {say('list.filters.remove')}
          </Link>
        )}
      </p>
      {items.length > 0 ? (
        <PlansTable items={items} asked={asked} />
      ) : (
        <EmptyState
          kind={parts.length > 0 ? 'noResults' : 'nothing'}
          title={say(parts.length > 0 ? 'list.noResults' : 'list.nothing')}
          action={
            parts.length > 0 ? (
              <LinkButton href="/action-plans">{say('list.filters.remove')}</LinkButton>
            ) : (
              <LinkButton href="/agreements">{say('list.toAgreements')}</LinkButton>
            )
          }
        >
          {say(parts.length > 0 ? 'list.noResultsText' : 'list.nothingText')}
        </EmptyState>
      )}
      <Pager
        first={asked.cursor ? addressOf('/action-plans', top) : undefined}
        next={at(nextCursor)}
      />
    </>
  )
}
