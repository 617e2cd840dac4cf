import { useTranslations } from 'next-intl'
import { type Address, changed, queryOf } from '#components/agreements/list/filters.ts'
import { FiltersSet } from '#components/ui/page/filters-set.tsx'
import type { PublicFacets } from '#domain/publications/schema/register.ts'
import { publicFilters, useValueWords } from './value-words.ts'

type Props = { address: Address; total: number; facets: PublicFacets }

/** What the list shows, as a sentence, and under it a way out of each of its filters. */
export function RegisterSentence({ address, total, facets }: Props) {
  const words = useTranslations('publicPages.register')
  const value = useValueWords(facets)
  const parts = publicFilters.flatMap((name) => {
    const set = address[name]
    return set ? [{ name, text: words(`parts.${name}`, { value: value(name, set) }) }] : []
  })
  const said = parts.length > 0 ? parts.map(({ text }) => text) : [words('all')]
  return (
    <div className="mb-4">
      <p className="max-w-measure font-serif text-lead">
        {words('sentence', {
          total: words('total', { count: total }),
          parts: said.join(words('separator')),
        })}
      </p>
      <FiltersSet
        filters={parts.map(({ name, text }) => ({
          ...{ name, text, without: words('without', { part: text }) },
          href: `/register${queryOf(changed(address, { [name]: undefined }))}`,
        }))}
      />
    </div>
  )
}
