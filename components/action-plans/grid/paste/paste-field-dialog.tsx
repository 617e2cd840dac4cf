'use client'

import { useTranslations } from 'next-intl'
import { type ClipboardEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'

type Copied = { text: string; html: string }
type Props = { onRead: (copied: Copied) => void; onClose: () => void }

/** Rows from a spreadsheet for whoever has no keys at hand: the browser's own menu pastes into a field. */
export function PasteFieldDialog({ onRead, onClose }: Props) {
  const words = useTranslations('planGrid.paste')
  const [copied, setCopied] = useState<Copied>({ text: '', html: '' })
  function taken({ clipboardData }: ClipboardEvent) {
    const text = clipboardData.getData('text/plain')
    // Merged cells are told in the table alone, which a field does not keep.
    if (text !== '') setCopied({ text, html: clipboardData.getData('text/html') })
  }
  return (
    <Dialog
      open
      title={words('fromTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            disabled={copied.text.trim() === ''}
            onClick={() => onRead(copied)}
          >
            {words('read')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words('cancel')}
          </Button>
        </>
      }
    >
      <p>{words('fromText')}</p>
      <TextArea
        name="pasted-rows"
        label={words('fromField')}
        rows={8}
        value={copied.text}
        onPaste={(event) => {
          if (copied.text !== '') return
          event.preventDefault()
          taken(event)
        }}
        onChange={({ target }) => setCopied({ text: target.value, html: '' })}
      />
    </Dialog>
  )
}
