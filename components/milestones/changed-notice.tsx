'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { instantWords } from '#lib/day-words.ts'
import type { ChangedMeanwhile } from './change-milestone.ts'

type Props = {
  changed: ChangedMeanwhile
  zone: string
  busy: boolean
  onReload: () => void
}

/** Who changed what meanwhile, and the way on that loses nothing. */
export function ChangedNotice({ changed: { now, differing }, zone, busy, onReload }: Props) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const names = differing.map((field) => {
    const key = `changed.fields.${field}` as 'changed.fields.health'
    return words.has(key) ? words(key) : field
  })
  const told = {
    at: instantWords(now.changedAt, language, zone),
    // Done and taken back meanwhile: another version, and nothing that differs.
    fields: new Intl.ListFormat(language, { type: 'conjunction' }).format(names) || 'none',
  }
  return (
    <Notice kind="decision" role="alert" title={words('changed.title')}>
      <p>
        {now.changedBy
          ? words('changed.by', { ...told, name: now.changedBy.name ?? words('erasedPerson') })
          : words('changed.byOperator', told)}
      </p>
      <Button small icon="undo" busy={busy} onClick={onReload} className="mt-2 mb-1">
        {words('changed.reload')}
      </Button>
    </Notice>
  )
}
