'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '#components/ui/page/notice.tsx'
import { listWords } from '#lib/list-words.ts'
import type { Losing } from './who-loses.ts'

/** Said before it is saved: a record that somebody can't find any more seems to be lost. */
export function LosingNotice({ losing }: { losing: Losing | null }) {
  const words = useTranslations('agreementForm.losing')
  const language = useLocale()
  return (
    <div role="status" className={losing ? 'mt-4 mb-6' : undefined}>
      {losing && (
        <Notice kind="decision" title={words('title')}>
          {words(losing.who, { names: listWords(losing.names, language) })}
        </Notice>
      )}
    </div>
  )
}
