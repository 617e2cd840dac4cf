'use client'

import { useTranslations } from 'next-intl'
import type { LawPreview } from '#domain/legal-status/schema/legal-status.ts'
import { changedParts, isTold } from './changes.ts'
import { useStatusWords } from './status-words.ts'

/** What it comes to in one line beside the button, so that it is seen while one types. */
export function PreviewLine({ preview }: { preview: LawPreview | null }) {
  const words = useTranslations('lawForms.preview')
  const say = useStatusWords()
  if (preview === null || !isTold(preview)) return null
  const { before, after } = preview
  if (after === null) {
    return (
      <a href="#part-preview" className="text-small text-seal">
        {words('refused')}
      </a>
    )
  }
  const changed = changedParts(before, after)
  const shown = changed.includes('state') || changed.length === 0 ? 'state' : changed[0]
  return (
    <a href="#part-preview" className="text-small">
      {changed.length === 0
        ? words('unchanged')
        : `${words(`parts.${shown ?? 'state'}`)}: ${say(after, shown ?? 'state')}`}
    </a>
  )
}
