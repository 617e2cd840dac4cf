import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon.tsx'

type Props = {
  /** Absent where there is no such page. */
  first?: string | undefined
  previous?: string | undefined
  next?: string | undefined
  /** Which rows these are, such as "26 to 50 of 312". */
  children?: ReactNode
}

/** The way through a list that is paged by key. */
export function Pager({ first, previous, next, children }: Props) {
  const words = useTranslations('frame.ui')
  if (!first && !previous && !next && !children) return null
  return (
    <nav
      aria-label={words('pages')}
      className="no-print mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-small"
    >
      <p className="text-quiet">{children}</p>
      <ul className="flex flex-wrap gap-x-6">
        {first && <Step href={first} icon="first" text={words('first')} />}
        {previous && <Step href={previous} icon="left" text={words('previous')} rel="prev" />}
        {next && <Step href={next} icon="right" text={words('next')} rel="next" />}
      </ul>
    </nav>
  )
}

type StepProps = { href: string; icon: IconName; text: string; rel?: string }

function Step({ href, icon, text, rel }: StepProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        rel={rel}
        className="inline-flex items-center gap-2 py-1.5"
      >
        {rel !== 'next' && <Icon name={icon} size={16} />}
        {text}
        {rel === 'next' && <Icon name={icon} size={16} />}
      </Link>
    </li>
  )
}
