import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { BodiesTabs } from '#components/parties/bodies-tabs.tsx'
import { PartyFilters } from '#components/parties/party-filters.tsx'
import { PartyTable } from '#components/parties/party-table.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import { ask } from '#domain/ask.ts'
import { Refusal } from '#domain/outcome.ts'
import { listParties } from '#domain/parties/queries/list-parties.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('parties')
  return { title: words('title') }
}

/** The bodies that make agreements, by country; found by any of their names. */
export default async function PartiesPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/parties')
  const words = await getTranslations('parties')
  const asked = filtersIn(await searchParams)
  const found = await ask(world(), listParties, actor, { ...asked, limit: 100 }).catch(nothing)
  const narrowed = Object.keys(asked).length > 0
  const next = found.nextCursor && new URLSearchParams({ ...asked, cursor: found.nextCursor })
  const writes = actor.kind === 'user' && actor.role !== 'auditor'
  return (
    <>
      <BodiesTabs current="parties" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
        actions={
          writes && (
            <LinkButton kind="primary" icon="plus" href="/parties/new">
              {words('add')}
            </LinkButton>
          )
        }
      />
      <PartyFilters {...asked} />
      {found.items.length > 0 ? (
        <PartyTable parties={found.items} />
      ) : (
        <EmptyState
          kind={narrowed ? 'noResults' : 'nothing'}
          title={words(narrowed ? 'noneFound' : 'nothingYet')}
          action={narrowed && <LinkButton href="/parties">{words('showAll')}</LinkButton>}
        >
          {words(narrowed ? 'noneFoundText' : 'nothingYetText')}
        </EmptyState>
      )}
      <Pager first={asked.cursor && '/parties'} next={next ? `/parties?${next}` : undefined}>
        {'exact' in found.total
          ? words('count', { count: found.total.exact })
          : words('countAtLeast', { count: found.total.atLeast })}
      </Pager>
    </>
  )
}

const names = ['q', 'country', 'kind', 'cursor'] as const

/** What stands in the address and says something: an empty field asks for nothing. */
function filtersIn(address: Record<string, string | string[] | undefined>) {
  const given = names.flatMap((name) => {
    const [text] = [address[name] ?? []].flat()
    return text?.trim() ? [[name, text]] : []
  })
  return Object.fromEntries(given) as Partial<Record<(typeof names)[number], string>>
}

/** What the list does not know finds nothing. */
function nothing(error: unknown) {
  if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
  return { items: [], nextCursor: null, total: { exact: 0 } }
}
