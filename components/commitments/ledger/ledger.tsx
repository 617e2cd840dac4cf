import { useLocale, useTranslations } from 'next-intl'
import { ClientWords } from '#components/frame/client-words.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { FileLinks } from '#components/ui/page/file-links.tsx'
import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import { Tabs } from '#components/ui/page/tabs.tsx'
import type {
  CommitmentCoverage,
  CommitmentFacets,
  CommitmentPage,
} from '#domain/commitments/schema.ts'
import { coverages } from '#domain/commitments/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import { filterNames, type LedgerAddress, ledgerHref } from './ledger-address.ts'
import { type AreaChoice, type DeskChoice, LedgerFilters } from './ledger-filters.tsx'
import { LedgerFacets } from './ledger-facets.tsx'
import { LedgerSentence } from './ledger-sentence.tsx'
import { LedgerLines } from './ledger-lines.tsx'

type Props = {
  page: CommitmentPage
  counts: CommitmentCoverage
  facets: CommitmentFacets
  address: LedgerAddress
  desks: readonly DeskChoice[]
  areas: readonly AreaChoice[]
  /** Whether the reader may enter promises. */
  writes: boolean
}

/** The ledger of promises: the gaps first, one line for each. */
export function Ledger({ page, counts, facets, address, desks, areas, writes }: Props) {
  const words = useTranslations('commitments')
  const { nextCursor, previousCursor } = page
  const narrowed = filterNames.some((name) => name !== 'coverage' && address[name] !== undefined)
  const at = (cursor: string | null) =>
    cursor === null ? undefined : ledgerHref(address, { cursor })
  return (
    <>
      <LedgerHeader list={ledgerHref(address, {}, '/api/v1/commitments')} writes={writes} />
      <LedgerSentence address={address} page={page} desks={desks} areas={areas} />
      <CoverageTabs counts={counts} address={address} />
      <FoldedFilters place="always-folded" label={words('facets.label')} open={narrowed}>
        <LedgerFilters
          address={address}
          desks={desks}
          areas={areas}
          agreement={useChosen(address, page)}
        />
        <LedgerFacets address={address} facets={facets} areas={areas} />
      </FoldedFilters>
      {page.items.length === 0 ? (
        <NothingFound narrowed={narrowed || address.coverage !== undefined} />
      ) : (
        <ClientWords namespaces={['commitments', 'forms']}>
          <LedgerLines
            commitments={page.items}
            caption={words('title')}
            withAgreement
            writes={writes}
          />
        </ClientWords>
      )}
      <Pager
        first={address.cursor ? ledgerHref(address) : undefined}
        previous={at(previousCursor)}
        next={at(nextCursor)}
      />
    </>
  )
}

/** The agreement that the address names, by what is shown of it; without rows only that it is one. */
function useChosen({ agreement: id }: LedgerAddress, { items: [first] }: CommitmentPage) {
  const words = useTranslations('commitments.sentence')
  const language = useLocale()
  if (id === undefined) return null
  if (first?.agreement.id !== id) return { id, text: words('agreement', { reference: 'none' }) }
  const { titles, reference } = first.agreement
  return { id, ...localText(titles, language), detail: reference }
}

function LedgerHeader({ list, writes }: { list: string; writes: boolean }) {
  const words = useTranslations('commitments')
  const file = `${list}${list.includes('?') ? '&' : '?'}format=`
  return (
    <PageHeader
      title={words('title')}
      state={<p className="text-quiet">{words('lead')}</p>}
      actions={
        <>
          {writes && (
            <LinkButton href="/commitments/new" kind="secondary" icon="plus">
              {words('new')}
            </LinkButton>
          )}
          <FileLinks formats={['csv', 'xlsx']} href={(format) => `${file}${format}`} />
        </>
      }
    />
  )
}

/** Each coverage with how many there are under the other filters; the gaps stand next to all. */
function CoverageTabs({ counts, address }: Pick<Props, 'counts' | 'address'>) {
  const words = useTranslations('commitments')
  const names = useTranslations('words.coverages')
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const tabs = [undefined, ...coverages].map((coverage) => ({
    href: ledgerHref(address, { coverage }),
    text: (
      <span className="inline-block first-letter:uppercase">
        {coverage === undefined ? words('allOfThem') : names(coverage)}
      </span>
    ),
    count: coverage === undefined ? all : counts[coverage],
    current: address.coverage === coverage,
  }))
  return <Tabs label={words('byCoverage')} tabs={tabs} />
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  const words = useTranslations('commitments')
  if (!narrowed) {
    return (
      <EmptyState kind="nothing" title={words('nothingYet')}>
        {words('nothingYetText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      kind="noResults"
      title={words('noneFound')}
      action={<LinkButton href="/commitments">{words('showAll')}</LinkButton>}
    >
      {words('noneFoundText')}
    </EmptyState>
  )
}

/** What stands there when the address asks for something that the ledger does not know. */
export function WrongLedger({ writes }: { writes: boolean }) {
  const words = useTranslations('commitments')
  return (
    <>
      <LedgerHeader list="/api/v1/commitments" writes={writes} />
      <EmptyState
        kind="error"
        title={words('wrongAddress')}
        action={<LinkButton href="/commitments">{words('showAll')}</LinkButton>}
      >
        {words('wrongAddressText')}
      </EmptyState>
    </>
  )
}
