import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { Approvals } from '#components/decisions/approvals.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { listDecisions } from '#domain/decisions/queries/list-decisions.ts'
import { mostOfAKind } from '#domain/decisions/schema.ts'
import { home } from '#domain/world.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('confirmations.decisions')
  return { title: words('title') }
}

/** Everything on a manager's desks that waits for a yes or a no. */
export default async function ApprovalsPage() {
  const { actor } = await admittedTo('/approvals')
  const words = await getTranslations('confirmations.decisions')
  const { zone } = await home(world(), world().store.read)
  const { items, more } = await ask(world(), listDecisions, actor, { limit: mostOfAKind })
  const decisions = items.filter(
    ({ kind, decider }) => decider === 'manager' || kind === 'counterProposal',
  )
  return (
    <>
      <PageHeader
        title={words('title')}
        state={<p className="text-quiet">{words('lead', { count: decisions.length })}</p>}
      />
      {decisions.length === 0 ? (
        <EmptyState
          kind="nothing"
          title={words('none')}
          action={<LinkButton href="/desk">{words('toDesk')}</LinkButton>}
        >
          {words('noneText')}
        </EmptyState>
      ) : (
        <ClientWords namespaces={['confirmations']}>
          <Approvals decisions={decisions} zone={zone} />
        </ClientWords>
      )}
      {more.length > 0 && <p className="mt-4 text-small text-quiet">{words('more')}</p>}
    </>
  )
}
