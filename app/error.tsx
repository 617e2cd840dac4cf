'use client'

import { useSyncExternalStore } from 'react'
import { shownLanguage } from '#components/frame/chosen.ts'
import { FailedPage } from '#components/frame/failed-page.tsx'
import type { Language } from '#messages/languages.ts'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A fault of ours. The reference number is in the log too. */
export default function Failed({ error, retry }: Props) {
  const language = useSyncExternalStore<Language>(never, shownLanguage, () => 'en')
  return <FailedPage language={language} reference={error.digest} retry={retry} />
}

function never() {
  return () => undefined
}
