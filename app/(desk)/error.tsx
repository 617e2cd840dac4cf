'use client'

import { useSyncExternalStore } from 'react'
import { shownLanguage } from '#components/frame/chosen.ts'
import { FailedPart } from '#components/frame/failed-page.tsx'
import type { Language } from '#messages/languages.ts'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** One page failed; the frame around it, and the way on, still stand. */
export default function Failed({ error, retry }: Props) {
  const language = useSyncExternalStore<Language>(never, shownLanguage, () => 'en')
  return <FailedPart language={language} reference={error.digest} retry={retry} />
}

function never() {
  return () => undefined
}
