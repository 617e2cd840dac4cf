import { useLocale, useTranslations } from 'next-intl'
import { type Address, changed, queryOf } from '#components/agreements/list/filters.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { FileLinks } from '#components/ui/page/file-links.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { PublicAgreementPage, PublicFacets } from '#domain/publications/schema/register.ts'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterSentence } from './register-sentence.tsx'
import { RegisterTable } from './register-table.tsx'
import { publicFilters } from './value-words.ts'

type Props = {
  address: Address
  /** Null where the address asks for what the register does not know; `problems` says it. */
  found: { page: PublicAgreementPage; facets: PublicFacets } | null
  problems: readonly string[]
}

/** The public register: its filters, what they leave as a sentence, and the rows. */
export function Register({ address, found, problems }: Props) {
  const words = useTranslations('publicPages.register')
  const all = <LinkButton href="/register">{words('filters.remove')}</LinkButton>
  return (
    <>
      <PageHeader
        title={words('title')}
        subtitle={words('lead')}
        actions={<Downloads address={address} />}
      />
      {found ? (
        <div className="list-layout">
          <RegisterFilters address={address} facets={found.facets} />
          <div className="min-w-0">
            <RegisterSentence
              address={address}
              total={found.page.total.exact}
              facets={found.facets}
            />
            <Rows address={address} page={found.page} />
          </div>
        </div>
      ) : (
        <EmptyState kind="error" title={words('wrong')} action={all}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </EmptyState>
      )}
    </>
  )
}

function Rows({ address, page }: { address: Address; page: PublicAgreementPage }) {
  const words = useTranslations('publicPages.register')
  const { items, nextCursor, previousCursor } = page
  const at = (cursor: string | null) =>
    cursor ? `/register${queryOf({ ...address, cursor })}` : undefined
  const narrowed = publicFilters.some((name) => address[name])
  if (items.length === 0 && narrowed) {
    return (
      <EmptyState
        kind="noResults"
        title={words('noResults')}
        action={<LinkButton href="/register">{words('filters.remove')}</LinkButton>}
      >
        {words('noResultsText')}
      </EmptyState>
    )
  }
  if (items.length === 0) {
    return (
      <EmptyState kind="nothing" title={words('nothing')}>
        {words('nothingText')}
      </EmptyState>
    )
  }
  return (
    <>
      <RegisterTable items={items} />
      <Pager
        first={previousCursor ? `/register${queryOf(changed(address, {}))}` : undefined}
        previous={at(previousCursor)}
        next={at(nextCursor)}
      />
    </>
  )
}

/** The same rows as a file, by the same address. */
function Downloads({ address }: { address: Address }) {
  const language = useLocale()
  const { sort: _, ...filters } = changed(address, {})
  const query = queryOf({ ...filters, lang: language })
  return <FileLinks formats={['csv', 'json']} href={(format) => `/register.${format}${query}`} />
}
