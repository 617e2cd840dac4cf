import { asLanguage, type Language } from '#messages/languages.ts'
import { asTheme, type Theme, themeCookie } from './theme.ts'

/** The language that the page is shown in; the reader's where no page could be made. In the browser alone. */
export function shownLanguage(): Language {
  return asLanguage(document.documentElement.lang) ?? chosenLanguage()
}

/** The reader's choice, else the browser's. In the browser alone. */
export function chosenLanguage(): Language {
  return (
    asLanguage(cookie('convenio-language')) ??
    navigator.languages.map(asLanguage).find(Boolean) ??
    'en'
  )
}

/** In the browser alone. */
export function chosenTheme(): Theme {
  return asTheme(cookie(themeCookie))
}

function cookie(name: string): string | undefined {
  const pairs = document.cookie.split('; ')
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
