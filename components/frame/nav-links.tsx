'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Icon, type IconName } from '#components/ui/icon.tsx'

export type NavLink = {
  href: string
  text: string
  icon: IconName
  /** Beside the work itself, such as one's settings: under a rule, and on a phone in the menu. */
  aside?: boolean
}

/** The way through the app; a column at the left, on a phone a bar at the foot. */
export function NavLinks({ label, links }: { label: string; links: NavLink[] }) {
  const path = usePathname()
  return (
    <nav aria-label={label} className="side-nav no-print">
      <ul>
        {links.map(({ href, text, icon, aside }) => (
          <li key={href} className={aside ? 'nav-aside' : undefined}>
            <Link href={href} prefetch={false} aria-current={here(path, href) ? 'page' : undefined}>
              <Icon name={icon} />
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function here(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}
