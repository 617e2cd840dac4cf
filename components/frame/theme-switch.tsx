'use client'

import { useState } from 'react'
import { type Theme, themeCookie, themes } from './theme.ts'

type Props = { current: Theme; label: string; names: Record<Theme, string> }

/** Chooses the theme for a year, in this browser. */
export function ThemeSwitch({ current, label, names }: Props) {
  const [chosen, setChosen] = useState(current)

  function choose(theme: Theme) {
    setChosen(theme)
    document.documentElement.dataset.theme = theme
    document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`
  }

  return (
    <fieldset className="theme-switch no-print">
      <legend className="sr-only">{label}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === chosen}
            onChange={() => choose(theme)}
            className="sr-only"
          />
          <span>{names[theme]}</span>
        </label>
      ))}
    </fieldset>
  )
}
