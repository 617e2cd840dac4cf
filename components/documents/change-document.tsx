'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { type DocumentRole, documentRoles } from '#domain/documents/schema/words.ts'

type Props = { document: Agreement['documents'][number] }

/** Mends what is said of a document, beside its name in a list. */
export function ChangeDocument({ document }: Props) {
  const words = useTranslations('agreementForm.document')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="quiet-button no-print"
        aria-label={words('changeOf', { name: document.fileName })}
        onClick={() => setOpen(true)}
      >
        {words('change')}
      </button>
      {open && <Change document={document} onClose={() => setOpen(false)} />}
    </>
  )
}

function Change({ document, onClose }: Props & { onClose: () => void }) {
  const words = useTranslations('agreementForm.document')
  const roles = useTranslations('words.documentRoles')
  const reader = useLocale()
  const [fileName, setFileName] = useState(document.fileName)
  const [role, setRole] = useState(document.role as DocumentRole)
  const [language, setLanguage] = useState(document.language ?? reader)
  const labels = { fileName: words('fileName'), role: words('role'), language: words('language') }
  return (
    <ChangeDialog
      title={words('changeOf', { name: document.fileName })}
      lead={words('changeLead')}
      submit={words('save')}
      done={words('changed')}
      path={`/documents/${document.id}`}
      method="PATCH"
      ifMatch={document.version}
      body={() => ({ fileName, role, language })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <TextField
            name="fileName"
            label={labels.fileName}
            error={problems.of('fileName')}
            value={fileName}
            onChange={({ target }) => setFileName(target.value)}
          />
          <Select
            name="role"
            label={labels.role}
            choices={documentRoles.map((value) => ({ value, text: roles(value) }))}
            value={role}
            onChange={({ target }) => setRole(target.value as DocumentRole)}
          />
          <LanguageSelect
            name="language"
            label={labels.language}
            value={language}
            onChange={setLanguage}
          />
        </>
      )}
    </ChangeDialog>
  )
}
