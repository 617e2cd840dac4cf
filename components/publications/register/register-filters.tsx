import { useLocale, useTranslations } from 'next-intl'
import type { Address } from '#components/agreements/list/filters.ts'
import { FoldedFilters } from '#components/ui/page/folded-filters.tsx'
import { Button } from '#components/ui/button.tsx'
import { type PublicFacets, publicSorts } from '#domain/publications/schema/register.ts'
import { useValueWords } from './value-words.ts'

const chosen = ['kind', 'state', 'country', 'area', 'year'] as const
type Chosen = (typeof chosen)[number]
type Props = { address: Address; facets: PublicFacets }

/** What the register can be narrowed to next, each with how much it leaves: a form without a script. */
export function RegisterFilters({ address, facets }: Props) {
  const words = useTranslations('publicPages.register')
  return (
    <FoldedFilters place="list-filters" label={words('filters.open')}>
      <form action="/register">
        <div className="field">
          <label htmlFor="filter-q" className="field-label">
            {words('filters.q')}
          </label>
          <input
            id="filter-q"
            name="q"
            type="search"
            maxLength={400}
            defaultValue={address.q}
            className="control"
          />
        </div>
        {chosen.map((name) => (
          <Choice key={name} name={name} address={address} facets={facets} />
        ))}
        <div className="field">
          <label htmlFor="filter-sort" className="field-label">
            {words('filters.sort')}
          </label>
          <select
            id="filter-sort"
            name="sort"
            defaultValue={address.sort ?? ''}
            className="control control-select"
          >
            {publicSorts.map((sort) => (
              <option key={sort} value={sort === '-signedOn' ? '' : sort}>
                {words(`sorts.${sort}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="mt-5 flex flex-wrap items-center gap-4">
          <Button type="submit" kind="primary" small>
            {words('filters.apply')}
          </Button>
          <a href="/register" className="text-small">
            {words('filters.remove')}
          </a>
        </div>
      </form>
    </FoldedFilters>
  )
}

function Choice({ name, address, facets }: Props & { name: Chosen }) {
  const words = useTranslations('publicPages.register.filters')
  const value = useValueWords(facets)
  const language = useLocale()
  const set = address[name]
  const offered = facets[name].map((one) => ({ ...one, text: value(name, one.value) }))
  const missing = set && !offered.some((one) => one.value === set)
  const all = missing ? [...offered, { value: set, count: 0, text: value(name, set) }] : offered
  const { compare } = new Intl.Collator(language)
  const sorted = name === 'year' ? all : all.toSorted((one, other) => compare(one.text, other.text))
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`} className="field-label">
        {words(name)}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={set ?? ''}
        className="control control-select"
      >
        <option value="">{words('any')}</option>
        {sorted.map(({ value: one, text, count }) => (
          <option key={one} value={one}>
            {words('counted', { text, count })}
          </option>
        ))}
      </select>
    </div>
  )
}
