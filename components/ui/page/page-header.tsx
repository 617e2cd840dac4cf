import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type Crumb = { href: string; text: ReactNode }

type Props = {
  /** What it is. */
  title: ReactNode
  /** Its state, as a `Status` or a sentence, under the title. */
  state?: ReactNode
  /** A second title, such as that in the other side's language. */
  subtitle?: ReactNode
  /** The way here, without the page itself. */
  crumbs?: Crumb[]
  /** What this page is in the breadcrumb: a human ID. */
  reference?: ReactNode
  actions?: ReactNode
}

/** The head of a page: the way here, what it is, and how it stands. */
export function PageHeader(props: Props) {
  const words = useTranslations('frame.ui')
  const { title, subtitle, state, crumbs = [], reference, actions } = props
  return (
    <header className="mb-8 border-b border-hairline pb-6">
      {crumbs.length > 0 && (
        <nav aria-label={words('crumbs')} className="no-print mb-3 text-small text-quiet">
          <ol className="flex flex-wrap gap-x-2">
            {crumbs.map(({ href, text }) => (
              <li key={href} className="after:ml-2 after:content-['/'] last:after:content-none">
                <Link href={href} prefetch={false}>
                  {text}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {reference && <p className="mb-1 text-small text-quiet tabular-nums">{reference}</p>}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="max-w-[44rem] min-w-0">
          <h1 className="page-title">{title}</h1>
          {subtitle && <p className="mt-2 font-serif text-lead text-quiet">{subtitle}</p>}
          {state && <div className="mt-3">{state}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  )
}
