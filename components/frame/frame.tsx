import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PaletteOpener } from '#components/palette/palette-opener.tsx'
import { Announcements } from '#components/ui/announcements.tsx'
import { messages } from '#messages/all.ts'
import { LanguageLinks } from './language-links.tsx'
import { NavLinks } from './nav-links.tsx'
import { navigationOf, type Role } from './navigation.ts'
import { PrintLine } from './print-line.tsx'
import type { Theme } from './theme.ts'
import { UserMenu } from './user-menu.tsx'
import { Wordmark } from './wordmark.tsx'

type Props = {
  actor: { name: string; role: Role }
  theme: Theme
  /** The form or button that ends the session. */
  signOut: ReactNode
  children: ReactNode
}

/** What surrounds every page of the staff. */
export function Frame({ actor, theme, signOut, children }: Props) {
  const words = useTranslations('frame')
  const language = useLocale()
  const { frame } = messages[language]
  const links = navigationOf(actor.role).map(({ place, href, icon, aside = false }) => {
    return { href, icon, aside, text: words(`navigation.${place}`) }
  })
  const home = links[0]?.href ?? '/'
  return (
    <div className="staff">
      <header className="top-bar no-print">
        <a href="#main" className="skip-link">
          {words('skip')}
        </a>
        <Wordmark href={home} label={words('home')} />
        <div className="flex items-center gap-4">
          <NextIntlClientProvider messages={{ frame: { ui: frame.ui, palette: frame.palette } }}>
            <PaletteOpener role={actor.role} links={links} />
          </NextIntlClientProvider>
          <div className="max-phone:hidden">
            <LanguageLinks current={language} label={words('language')} />
          </div>
          <UserMenu actor={actor} links={links} theme={theme} signOut={signOut} />
        </div>
      </header>
      <NavLinks label={words('navigation.label')} links={links} />
      <main id="main" tabIndex={-1} className="staff-main">
        {children}
      </main>
      <Announcements closeLabel={words('ui.close')} />
      <PrintLine language={language} sentence={words.raw('printed')} />
    </div>
  )
}
