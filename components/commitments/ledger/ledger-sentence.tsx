import { useLocale, useTranslations } from 'next-intl'
import { FiltersSet } from '#components/ui/page/filters-set.tsx'
import type { CommitmentPage } from '#domain/commitments/schema.ts'
import { localText } from '#lib/language-map.ts'
import { type FilterName, filterNames, type LedgerAddress, ledgerHref } from './ledger-address.ts'
import type { AreaChoice, DeskChoice } from './ledger-filters.tsx'

type Props = {
  address: LedgerAddress
  page: CommitmentPage
  desks: readonly DeskChoice[]
  areas: readonly AreaChoice[]
}

/** What the ledger shows, as a sentence, and under it a way out of each of its filters. */
export function LedgerSentence({ address, page, desks, areas }: Props) {
  const words = useTranslations('commitments.sentence')
  const said = useFilterWords(address, page, { desks, areas })
  const { total } = page
  const count = 'exact' in total ? total.exact : total.atLeast
  const counted = words('exact' in total ? 'exact' : 'atLeast', { count })
  const parts = said.map(({ text }) => text).join(words('separator'))
  return (
    <div className="mb-4">
      <p className="max-w-measure font-serif text-lead">
        {said.length > 0 ? words('narrowed', { counted, parts }) : words('all', { counted })}
      </p>
      <FiltersSet
        filters={said.map(({ name, text }) => ({
          ...{ name, text, without: words('without', { part: text }) },
          href: ledgerHref(address, { [name]: undefined }),
        }))}
      />
    </div>
  )
}

function useFilterWords(
  address: LedgerAddress,
  { items: [first] }: CommitmentPage,
  { desks, areas }: Pick<Props, 'desks' | 'areas'>,
): { name: FilterName; text: string }[] {
  const words = useTranslations('commitments.sentence')
  const all = useTranslations('words')
  const language = useLocale()
  const desk = desks.find(({ code }) => code === address.desk)
  const area = areas.find(({ code }) => code === address.area)
  const texts: Record<FilterName, (value: string) => string> = {
    q: (value) => words('q', { words: value }),
    author: (value) => words('author', { name: all(`sides.${value}` as 'sides.ours') }),
    kind: (value) => words('kind', { kind: value }),
    coverage: (value) => all(`coverages.${value}` as 'coverages.done'),
    due: (value) => words('due', { due: value }),
    desk: (value) => words('desk', { name: desk ? localText(desk.names, language).text : value }),
    area: (value) => words('area', { name: area ? localText(area.labels, language).text : value }),
    age: (value) => words('age', { days: Number(value) }),
    officer: () => words('officer'),
    agreement: () => words('agreement', { reference: first?.agreement.reference ?? 'none' }),
    meeting: () => words('meeting'),
  }
  return filterNames.flatMap((name) => {
    const value = address[name]
    return value === undefined ? [] : { name, text: texts[name](value) }
  })
}
