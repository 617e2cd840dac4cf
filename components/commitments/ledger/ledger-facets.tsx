import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { CommitmentFacets } from '#domain/commitments/schema.ts'
import { localText } from '#lib/language-map.ts'
import { type LedgerAddress, ledgerHref } from './ledger-address.ts'
import type { AreaChoice } from './ledger-filters.tsx'

type Props = {
  address: LedgerAddress
  facets: CommitmentFacets
  areas: readonly AreaChoice[]
}

/** As many areas as leave room for the rest; the others are one fold away. */
const areasShown = 6

const groups = ['due', 'author', 'area'] as const
type Group = (typeof groups)[number]

/** What the ledger could be narrowed to next, each with how many there are of it: links, no script. */
export function LedgerFacets({ address, facets, areas }: Props) {
  const words = useTranslations('commitments')
  const sides = useTranslations('words.sides')
  const language = useLocale()
  const texts: Record<Group, (value: string) => string> = {
    due: (value) => words(`filters.dues.${value}` as 'filters.dues.overdue'),
    author: (value) => sides(value as 'ours'),
    area: (value) => {
      const area = areas.find(({ code }) => code === value)
      return area ? localText(area.labels, language).text : value
    },
  }
  const shown = groups.filter((name) => (facets[name]?.length ?? 0) > 0)
  if (shown.length === 0) return null
  return (
    <nav aria-label={words('facets.label')} className="ledger-facets no-print">
      {shown.map((name) => {
        const lines = inOrder(name, facets[name] ?? []).map(({ value, count }) => (
          <Line
            key={value}
            text={texts[name](value)}
            count={count}
            current={address[name] === value}
            href={ledgerHref(address, { [name]: address[name] === value ? undefined : value })}
          />
        ))
        const folded = lines.slice(areasShown)
        return (
          <section key={name}>
            <h2>{words(`filters.${name}`)}</h2>
            <ul>{lines.slice(0, areasShown)}</ul>
            {folded.length > 0 && (
              <details>
                <summary>{words('facets.more', { count: folded.length })}</summary>
                <ul>{folded}</ul>
              </details>
            )}
          </section>
        )
      })}
    </nav>
  )
}

const dueOrder = ['overdue', 'thisQuarter', 'later', 'notKnown']

/** Days come in the order of time; all else with the most frequent first. */
const inOrder = (name: Group, lines: NonNullable<CommitmentFacets[Group]>) =>
  name === 'due'
    ? lines.toSorted((one, other) => dueOrder.indexOf(one.value) - dueOrder.indexOf(other.value))
    : lines

type LineProps = { text: string; count: number; current: boolean; href: string }

function Line({ text, count, current, href }: LineProps) {
  return (
    <li>
      <Link href={href} prefetch={false} aria-current={current ? 'true' : undefined}>
        <span className="first-letter:uppercase">{text}</span>{' '}
        <span className="text-quiet">{count}</span>
      </Link>
    </li>
  )
}
