import Link from 'next/link'
import { Icon } from '../icon.tsx'

type Props = {
  /** Each as it is read, and as its way out is called for those who hear the page. */
  filters: readonly { name: string; text: string; without: string; href: string }[]
}

/** The filters that narrow a list, each a way to the list without it. */
export function FiltersSet({ filters }: Props) {
  if (filters.length === 0) return null
  return (
    <ul className="no-print mt-1 flex flex-wrap gap-x-5 text-small">
      {filters.map(({ name, text, without, href }) => (
        <li key={name}>
          <Link
            href={href}
            prefetch={false}
            aria-label={without}
            className="inline-flex items-center gap-1.5 py-1"
          >
            <Icon name="close" size={14} />
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}
