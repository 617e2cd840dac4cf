'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { PlanConfirmations } from '#domain/confirmations/schema/confirmation.ts'
import { languages } from '#messages/languages.ts'

type Props = { planId: string; told: PlanConfirmations; onClose: () => void }

/** Makes a link for the counterpart, and shows its address, which is told once. */
export function SendDialog({ planId, told, onClose }: Props) {
  const words = useTranslations('confirmations.send')
  const names = useTranslations('confirmations.languages')
  const client = useQueryClient()
  const [recipient, setRecipient] = useState('')
  const [language, setLanguage] = useState('en')
  const [days, setDays] = useState('30')
  const [path, setPath] = useState<string>()
  // Once the link is made the form gives way to its address, and nothing is closed.
  const made = useRef(false)
  if (path) return <Address path={path} onClose={onClose} />
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead')}
      submit={words('submit')}
      done={words('done')}
      path={`/action-plans/${planId}/confirmation-links`}
      body={() => ({ contentHash: told.current.hash, recipient, language, days: Number(days) })}
      labels={{ recipient: words('recipient'), language: words('language'), days: words('days') }}
      onClose={() => made.current || onClose()}
      onDone={(answer) => {
        made.current = true
        setPath(String(answer.path))
        void client.invalidateQueries()
      }}
    >
      {(problems) => (
        <>
          <TextField
            name="recipient"
            label={words('recipient')}
            hint={words('recipientHint')}
            value={recipient}
            onChange={({ target }) => setRecipient(target.value)}
            error={problems.of('recipient')}
          />
          <Select
            name="language"
            label={words('language')}
            value={language}
            choices={languages.map((value) => ({ value, text: names(value) }))}
            onChange={({ target }) => setLanguage(target.value)}
            error={problems.of('language')}
          />
          <TextField
            name="days"
            label={words('days')}
            inputMode="numeric"
            characters={4}
            value={days}
            onChange={({ target }) => setDays(target.value)}
            error={problems.of('days')}
          />
        </>
      )}
    </ChangeDialog>
  )
}

function Address({ path, onClose }: { path: string; onClose: () => void }) {
  const words = useTranslations('confirmations.send')
  const address = `${location.origin}${path}`
  const [copied, setCopied] = useState(false)
  return (
    <Dialog
      open
      title={words('ready')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            onClick={async () => {
              await navigator.clipboard?.writeText(address)
              setCopied(true)
            }}
          >
            {copied ? words('copied') : words('copy')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words('close')}
          </Button>
        </>
      }
    >
      <p className="mb-4">{words('readyText')}</p>
      <label htmlFor="link-address" className="field-label">
        {words('address')}
      </label>
      <textarea id="link-address" readOnly rows={3} className="control" value={address} />
    </Dialog>
  )
}
