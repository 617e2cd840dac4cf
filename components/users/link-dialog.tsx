'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { instantWords } from '#lib/day-words.ts'
import type { MadeLink } from './user-acts.ts'

type Props = { link: MadeLink | null; onClose: () => void; zone: string }

/** Shows a one-time link, this once. */
export function LinkDialog({ link, onClose, zone }: Props) {
  const words = useTranslations('users.link')
  const language = useLocale()
  if (!link) return null
  const { name, path, until } = link
  return (
    <Dialog
      open
      title={words('title', { name })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words('close')}</Button>}
    >
      {path === null ? (
        <Notice>{words('lost')}</Notice>
      ) : (
        <>
          <p>{words('lead', { name, until: instantWords(until, language, zone) })}</p>
          <LinkToCopy address={location.origin + path} />
        </>
      )}
    </Dialog>
  )
}

/** The browser copies by itself only over https or on this machine; selected, it can be copied by hand. */
function LinkToCopy({ address }: { address: string }) {
  const words = useTranslations('users.link')
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)

  async function copy() {
    field.current?.select()
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    setCopied(done ?? document.execCommand('copy'))
  }

  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-72">
        <span className="field-label">{words('label')}</span>
        <textarea
          ref={field}
          readOnly
          rows={3}
          value={address}
          onFocus={(event) => event.target.select()}
          className="control mt-1.5 font-mono text-small break-all"
        />
      </label>
      <Button kind="primary" onClick={copy}>
        <span aria-live="polite">{words(copied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  )
}
