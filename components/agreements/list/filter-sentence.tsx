'use client'

import { useTranslations } from 'next-intl'
import { FiltersSet } from '#components/ui/page/filters-set.tsx'
import type { AgreementPage } from '#domain/agreements/schema/list-agreements.ts'
import type { FilterWords } from './filter-words.ts'
import { type Address, changed, queryOf } from './filters.ts'

type Props = { address: Address; total: AgreementPage['total']; words: FilterWords }

/** What the list shows, as a sentence, and under it a way out of each of its filters. */
export function FilterSentence({ address, total, words }: Props) {
  const say = useTranslations('agreements.list')
  const parts = words.parts(address)
  const said = parts.length > 0 ? parts.map(({ text }) => text) : [say('openToYou')]
  const count = 'exact' in total ? total.exact : null
  return (
    <div className="mb-4">
      <p aria-live="polite" className="max-w-measure font-serif text-lead">
        {say('sentence', {
          total:
            count === null
              ? say('total.atLeast', { count: 'atLeast' in total ? total.atLeast : 0 })
              : say('total.exact', { count }),
          parts: said.join(say('separator')),
        })}
      </p>
      <FiltersSet
        filters={parts.map(({ name, text }) => ({
          ...{ name, text, without: say('filters.without', { part: text }) },
          href: `/agreements${queryOf(changed(address, { [name]: undefined }))}`,
        }))}
      />
    </div>
  )
}
