'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { ApiProblem, type FieldError } from '#components/api.ts'
import { FileLinks } from '#components/ui/page/file-links.tsx'
import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Pager } from '#components/ui/page/pager.tsx'
import type { AgreementPage } from '#domain/agreements/schema/list-agreements.ts'
import { AgreementsTable } from './agreements-table.tsx'
import { agreementsQuery, facetsQuery } from './agreements-query.ts'
import { FilterForm } from './filter-form.tsx'
import { FilterSentence } from './filter-sentence.tsx'
import { isMoment, type Named, useFilterWords } from './filter-words.ts'
import { type Address, addressIn, changed, filtersSet, queryOf } from './filters.ts'
import { NotFetched, NothingFound, WrongAddress } from './nothing-found.tsx'
import { useSearchOfAddress } from './search-of-address.ts'

type Props = {
  named: Named
  /** Levels that this reader may never see, beside those of one record. */
  closedLevels: readonly string[]
  /** Whether this reader enters agreements. */
  mayAdd: boolean
  today: string
  /** The moment in the address by the office's clock, as it is typed. */
  knownAtTyped: string
  /** What was wrong with the address that the page was asked for. */
  wrong: { query: string; errors: readonly FieldError[] } | null
}

/** The list of agreements: filters, sentence, rows, and the way on. The address is its whole state. */
export function AgreementsList(props: Props) {
  const { named, closedLevels, mayAdd, wrong, today, knownAtTyped } = props
  const say = useTranslations('agreements')
  const address = addressIn(useSearchOfAddress())
  const words = useFilterWords(named)
  const knownWrong = wrong?.query === queryOf(address) ? wrong.errors : null
  const page = useQuery({ ...agreementsQuery(address), enabled: knownWrong === null })
  const facets = useQuery({ ...facetsQuery(address), enabled: knownWrong === null })
  const errors = knownWrong ?? errorsIn(page.error)
  const found = useRef<HTMLDivElement>(null)
  const shown = useShown(address, page.isPlaceholderData)
  useSearchKey()
  return (
    <>
      <PageHeader
        title={say('title')}
        actions={
          <>
            {mayAdd && (
              <LinkButton href="/agreements/new" icon="plus">
                {say('new')}
              </LinkButton>
            )}
            <FileLinks
              formats={['csv', 'xlsx']}
              href={(format) => `/api/v1/agreements${queryOf({ ...changed(address, {}), format })}`}
            />
          </>
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the links in it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <div className="list-layout" onClickCapture={(event) => follow(event, found.current)}>
        <FoldedFilters
          place="list-filters"
          label={say('list.filters.open', { count: filtersSet(address).length })}
        >
          <FilterForm
            address={address}
            facets={facets.data}
            named={named}
            words={words}
            knownAtTyped={knownAtTyped}
            problemOf={(name) => errors.find(({ path }) => path === name)?.message}
            go={go}
          />
        </FoldedFilters>
        <div ref={found} tabIndex={-1} className="min-w-0">
          {errors.length > 0 ? (
            <WrongAddress errors={errors} />
          ) : page.data ? (
            <Found
              page={page.data}
              address={shown}
              busy={page.isPlaceholderData}
              words={words}
              mayRead={(level) => !closedLevels.includes(level)}
              mayAdd={mayAdd}
              today={today}
            />
          ) : (
            page.isError && <NotFetched again={() => void page.refetch()} />
          )}
        </div>
      </div>
    </>
  )
}

/** The address of the rows that stand there: those of the list before stay until the next are there. */
function useShown(address: Address, waiting: boolean): Address {
  const [shown, setShown] = useState(address)
  if (waiting || queryOf(shown) === queryOf(address)) return shown
  setShown(address)
  return address
}

type FoundProps = {
  page: AgreementPage
  address: Address
  busy: boolean
  words: ReturnType<typeof useFilterWords>
  mayRead: (level: string) => boolean
  mayAdd: boolean
  today: string
}

function Found({ page, address, busy, words, mayRead, mayAdd, today }: FoundProps) {
  const { items, nextCursor, previousCursor, total } = page
  const at = (cursor: string | null) =>
    cursor ? `/agreements${queryOf({ ...address, cursor })}` : undefined
  return (
    <>
      <FilterSentence address={address} total={total} words={words} />
      {items.length === 0 ? (
        <NothingFound {...{ address, mayRead, mayAdd }} />
      ) : (
        <AgreementsTable
          items={items}
          address={address}
          words={words}
          busy={busy}
          on={address.on ?? today}
        />
      )}
      <Pager
        first={previousCursor ? `/agreements${queryOf(changed(address, {}))}` : undefined}
        previous={at(previousCursor)}
        next={at(nextCursor)}
      />
    </>
  )
}

const errorsIn = (error: unknown): readonly FieldError[] =>
  error instanceof ApiProblem ? error.errors : []

/** Shows another list at its own address, without the server making the page again. */
function go(address: Address, how?: 'quietly'): void {
  const target = `/agreements${queryOf(address)}`
  if (target === location.pathname + location.search) return
  if (address.knownAt && !isMoment(address.knownAt)) return location.assign(target)
  if (how === 'quietly') history.replaceState(null, '', target)
  else history.pushState(null, '', target)
}

/** Links to other lists of agreements are followed in place; the next page begins at its top. */
function follow(event: MouseEvent, found: HTMLElement | null): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const aside =
    event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || aside || link.pathname !== '/agreements' || link.hasAttribute('download')) return
  event.preventDefault()
  go(addressIn(new URL(link.href).searchParams))
  if (link.search.includes('cursor=') || link.closest('nav')) found?.focus()
  if (link.closest('nav')) scrollTo({ top: 0 })
}

/** `/` leads to the list's own search, where nobody is typing: heard before the palette hears it. */
function useSearchKey(): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const elsewhere =
        event.target instanceof Element && event.target.closest('input, select, textarea')
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || elsewhere)
        return
      const search = document.querySelector<HTMLInputElement>('.list-filters input[name=q]')
      if (!search) return
      event.preventDefault()
      search.closest('details')?.setAttribute('open', '')
      search.focus()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [])
}
