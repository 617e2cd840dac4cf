'use client'

import { useSyncExternalStore } from 'react'
import { chosenLanguage, chosenTheme } from '#components/frame/chosen.ts'
import { FailedPage } from '#components/frame/failed-page.tsx'
import type { Theme } from '#components/frame/theme.ts'
import type { Language } from '#messages/languages.ts'
import './globals.css'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** Where not even the layout could be made: a document of its own, as the reader last chose it. */
export default function FailedWhole({ error, retry }: Props) {
  const language = useSyncExternalStore<Language>(never, chosenLanguage, () => 'en')
  const theme = useSyncExternalStore<Theme>(never, chosenTheme, () => 'system')
  return (
    <html lang={language} data-theme={theme}>
      <body>
        <title>Convenio</title>
        <FailedPage language={language} reference={error.digest} retry={retry} />
      </body>
    </html>
  )
}

function never() {
  return () => undefined
}
