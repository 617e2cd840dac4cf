import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import type { SourceListed } from '#domain/sources/schema.ts'
import { type Source, sourcesOf } from './sources.ts'

type Props = Pick<Agreement, 'assertions'> & {
  /** The texts that are kept under the agreement; absent where the register is not open to the reader. */
  kept?: readonly SourceListed[] | undefined
  /** Where another is entered; absent for whoever may not. */
  enterAt?: string | undefined
}

/** The sources that the margin cites by their numbers, and those that are kept and not cited. */
export function SourcesSection({ assertions, kept, enterAt }: Props) {
  const words = useTranslations('agreements.record.sources')
  const cited = sourcesOf(assertions)
  const uncited = (kept ?? [])
    .filter(({ id }) => !cited.some((source) => source.id === id))
    .map(({ id, titles, address }, place) => ({
      ...{ number: cited.length + place + 1, id, names: titles, address },
    }))
  const sources = [...cited, ...uncited]
  if (sources.length === 0 && !enterAt) return null
  const enter = enterAt && (
    <LinkButton href={enterAt} small icon="plus">
      {words('enter')}
    </LinkButton>
  )
  return (
    <Section title={words('title')} lead={words('lead')} actions={enter}>
      <ol className="border-y border-hairline py-3">
        {sources.map((source) => (
          <li
            key={source.number}
            id={`source-${source.number}`}
            className="flex max-w-measure gap-4 py-1"
          >
            <span className="text-quiet tabular-nums">{source.number}.</span>
            <span className="min-w-0 break-words">
              <Named source={kept ? source : { ...source, id: null }} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** A source of the register is read there; another, where it was published. */
function Named({ source: { id, names, address } }: { source: Source }) {
  const name = <LocalText of={names} />
  if (id) {
    return (
      <Link href={`/sources/${id}`} prefetch={false}>
        {name}
      </Link>
    )
  }
  if (!address) return name
  return (
    <a href={address} rel="noopener noreferrer nofollow">
      {name}
    </a>
  )
}
