'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type Language, languageNames, languages } from '#messages/languages.ts'

type Props = { current: Language; label: string }

/** The same address in each language, with all that it holds. Works without JavaScript. */
export function LanguageLinks({ current, label }: Props) {
  const path = usePathname()
  const search = useSearchParams()
  return (
    <nav aria-label={label} className="language-links no-print">
      {languages.map((language) => (
        <a
          key={language}
          href={addressIn(language, path, search)}
          lang={language}
          hrefLang={language}
          aria-current={language === current ? 'true' : undefined}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  )
}

function addressIn(language: Language, path: string, search: URLSearchParams): string {
  const parameters = new URLSearchParams(search)
  parameters.set('lang', language)
  return `${path}?${parameters}`
}
