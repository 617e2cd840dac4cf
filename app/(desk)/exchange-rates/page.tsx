import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { RateActs } from '#components/exchange-rates/rate-acts.tsx'
import { RateTable } from '#components/exchange-rates/rate-table.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import { ask } from '#domain/ask.ts'
import { listExchangeRates } from '#domain/exchange-rates/queries.ts'
import { home } from '#domain/world.ts'

type Props = { searchParams: Promise<{ cursor?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('contributions.exchangeRates')
  return { title: words('title') }
}

/** The rates at which amounts are told in another currency, the latest day first. */
export default async function ExchangeRatesPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/exchange-rates')
  const words = await getTranslations('contributions.exchangeRates')
  const { cursor } = await searchParams
  const page = await ask(world(), listExchangeRates, actor, cursor ? { cursor } : {})
  const { currency } = await home(world(), world().store.read)
  const role = actor.kind === 'user' ? actor.role : 'auditor'
  const mends = role === 'manager' || role === 'administrator'
  const add = role !== 'auditor' && <RateActs rate={null} toCurrency={currency} />
  return (
    <ClientWords namespaces={['contributions', 'forms', 'words']}>
      <PageHeader
        title={words('title')}
        state={
          <p className="max-w-measure text-quiet">
            {words('lead')} {currency ? words('told', { currency }) : words('untold')}
          </p>
        }
        actions={add}
      />
      {page.items.length === 0 ? (
        <EmptyState kind="nothing" title={words('none')}>
          {words('noneText')}
        </EmptyState>
      ) : (
        <RateTable rates={page.items} mends={mends} />
      )}
      <Pager next={page.nextCursor ? `?cursor=${page.nextCursor}` : undefined} />
    </ClientWords>
  )
}
