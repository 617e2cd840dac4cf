'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { Completion } from '#domain/milestones/schema.ts'
import { instantWords } from '#lib/day-words.ts'

type Props = { completion: Completion; zone: string; onClose: () => void }

/** Somebody else was quicker. */
export function AlreadyDone({ completion, zone, onClose }: Props) {
  const words = useTranslations('milestones')
  const common = useTranslations('frame.ui')
  const language = useLocale()
  const { completedBy, completedAt } = completion
  return (
    <Dialog
      open
      title={words('complete.title')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {common('close')}
        </Button>
      }
    >
      <p role="alert">
        {words('changed.alreadyDone', {
          name: completedBy.name ?? words('erasedPerson'),
          at: instantWords(completedAt, language, zone),
        })}
      </p>
    </Dialog>
  )
}
