import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageLinks } from './language-links.tsx'
import { PrintLine } from './print-line.tsx'
import type { Theme } from './theme.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import { Wordmark } from './wordmark.tsx'

type Props = {
  theme: Theme
  /** Left out on the sign-in page itself. */
  withSignIn?: boolean
  children: ReactNode
}

/** What surrounds the pages that anybody may read. */
export function PublicFrame({ theme, withSignIn = true, children }: Props) {
  const words = useTranslations('frame')
  const language = useLocale()
  const names = {
    system: words('theme.system'),
    light: words('theme.light'),
    dark: words('theme.dark'),
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="top-bar public-bar no-print flex-wrap">
        <a href="#main" className="skip-link">
          {words('skip')}
        </a>
        <Wordmark href="/" label={words('home')} />
        <PublicNav />
        <div className="-mr-2 flex flex-wrap items-center gap-x-5">
          <LanguageLinks current={language} label={words('language')} />
          {withSignIn && (
            <a href="/sign-in" className="px-2 py-1 text-small font-strong">
              {words('signIn')}
            </a>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="public-main">
        {children}
      </main>
      <footer className="public-foot no-print">
        <p>{words('colophon')}</p>
        <ThemeSwitch current={theme} label={words('theme.label')} names={names} />
      </footer>
      <PrintLine language={language} sentence={words.raw('printed')} />
    </div>
  )
}

/** The two public lists, beside the mark that leads home. */
function PublicNav() {
  const words = useTranslations('publicPages.nav')
  return (
    <nav aria-label={words('label')} className="mr-auto">
      <ul className="flex flex-wrap gap-x-5 text-small">
        <li>
          <a href="/" className="inline-block py-1 no-underline hover:underline">
            {words('board')}
          </a>
        </li>
        <li>
          <a href="/register" className="inline-block py-1 no-underline hover:underline">
            {words('register')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
