'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { personSearch } from '#components/searches.ts'
import { useFound } from '#components/ui/forms/picker/use-found.ts'
import { Notice } from '#components/ui/page/notice.tsx'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Props = {
  names: LanguageMap
  /** Whoever is being changed is no double of their own. */
  without: string | undefined
}

/** Whoever is in the register already under the words that are typed, whatever their order. */
export function AlikePeople({ names, without }: Props) {
  const words = useTranslations('people')
  const language = useLocale()
  const search = useMemo(() => personSearch(language), [language])
  const typed = Object.keys(names).length > 0 ? localText(names, language).text : ''
  const { options } = useFound(search, typed, typed.length > 2)
  const alike = typed.length > 2 ? options.filter(({ id }) => id !== without) : []
  if (alike.length === 0) return null
  return (
    <div role="status">
      <Notice title={words('alike')}>
        <ul>
          {alike.map(({ id, text, lang, detail }) => (
            <li key={id}>
              <a href={`/people/${id}`} target="_blank" rel="noreferrer">
                <span lang={lang}>{text}</span>
              </a>
              {detail && <span className="text-quiet"> · {detail}</span>}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
