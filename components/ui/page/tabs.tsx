import Link from 'next/link'
import type { ReactNode } from 'react'

export type Tab = { href: string; text: ReactNode; count?: number | string; current?: boolean }

/** Parts of one record, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mb-8 border-b border-hairline">
      <ul className="-mb-px flex flex-wrap gap-x-7">
        {tabs.map(({ href, text, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? 'page' : undefined}
              className="tab"
            >
              {text}
              {count !== undefined && <span className="ml-1.5 text-small text-quiet">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
