'use client'

import { useEffect } from 'react'

type Props = {
  language: string
  /** "Printed on {date}", with `{date}` to be filled in. */
  sentence: string
}

/** Writes the address and the day of printing at the foot of each printed sheet. */
export function PrintLine({ language, sentence }: Props) {
  useEffect(() => {
    const write = () => {
      const today = new Intl.DateTimeFormat(british(language), { dateStyle: 'long' }).format()
      const line = `${location.href} · ${sentence.replace('{date}', today)}`
      document.documentElement.style.setProperty('--print-line', JSON.stringify(line))
    }
    write()
    addEventListener('beforeprint', write)
    return () => removeEventListener('beforeprint', write)
  }, [language, sentence])
  return null
}

/** Convenio's English says the day before the month. */
function british(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
