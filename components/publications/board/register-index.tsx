import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PublicFacets } from '#domain/publications/schema/register.ts'
import { SearchForm } from '../search-form.tsx'
import { useValueWords } from '../register/value-words.ts'

type Facet = 'state' | 'country' | 'area'
const shown = 8

/** The way into the register from the front page: its search, and what it holds, with counts. */
export function RegisterIndex({ facets, children }: { facets: PublicFacets; children: ReactNode }) {
  const words = useTranslations('publicPages.search')
  return (
    <aside className="register-index">
      <SearchForm />
      <Index name="state" title={words('byState')} facets={facets} />
      <Index name="country" title={words('byCountry')} facets={facets} />
      <Index name="area" title={words('byArea')} facets={facets} />
      {children}
    </aside>
  )
}

type IndexProps = { name: Facet; title: string; facets: PublicFacets }

/** Set as an index is: the entry, dots, and how many. */
function Index({ name, title, facets }: IndexProps) {
  const value = useValueWords(facets)
  const language = useLocale()
  const entries = facets[name].slice(0, shown)
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className="rubric">{title}</h2>
      <ul className="index-list">
        {entries.map((entry) => (
          <li key={entry.value}>
            <a href={`/register?${name}=${encodeURIComponent(entry.value)}`}>
              {value(name, entry.value)}
            </a>
            <span className="tabular-nums">{entry.count.toLocaleString(language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
