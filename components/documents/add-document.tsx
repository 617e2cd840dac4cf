'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { ApiProblem } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { FileField } from '#components/ui/forms/file-field.tsx'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { acceptedEndings } from '#domain/documents/rules.ts'
import { type DocumentRole, documentRoles } from '#domain/documents/schema/words.ts'
import { sendFile } from './send-file.ts'

/** Adds a file to an agreement, with what it is and the language that it is in. */
export function AddDocument({ agreementId }: { agreementId: string }) {
  const words = useTranslations('agreementForm.document')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small icon="upload" onClick={() => setOpen(true)}>
        {words('add')}
      </Button>
      {open && <AddDialog agreementId={agreementId} onClose={() => setOpen(false)} />}
    </>
  )
}

function AddDialog({ agreementId, onClose }: { agreementId: string; onClose: () => void }) {
  const words = useTranslations('agreementForm.document')
  const roles = useTranslations('words.documentRoles')
  const ui = useTranslations('frame.ui')
  const router = useRouter()
  const form = useId()
  const [file, setFile] = useState<File | null>(null)
  const [role, setRole] = useState<DocumentRole>('original')
  const [language, setLanguage] = useState<string>(useLocale())
  const [progress, setProgress] = useState<number>()
  const [error, setError] = useState<unknown>(null)
  const problems = useFormProblems(error, { file: words('file') })
  const busy = progress !== undefined

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    if (!file) return setError(missingFile(words('fileMissing')))
    setError(null)
    setProgress(0)
    try {
      const { fileName } = await sendFile({
        ...{ agreementId, file, role, language },
        onProgress: setProgress,
      })
      announce({ text: words('added', { name: fileName }) })
      onClose()
      router.refresh()
    } catch (failure) {
      setError(atFile(failure))
    } finally {
      setProgress(undefined)
    }
  }

  return (
    <Dialog
      open
      title={words('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={busy}>
            {words('submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary problems={problems.summary} />
        <FileField
          name="file"
          label={words('file')}
          hint={words('fileHint')}
          accept={acceptedEndings}
          progress={progress}
          error={problems.of('file')}
          onPick={setFile}
        />
        <Select
          name="role"
          label={words('role')}
          choices={documentRoles.map((value) => ({ value, text: roles(value) }))}
          value={role}
          onChange={({ target }) => setRole(target.value as DocumentRole)}
        />
        <LanguageSelect
          name="language"
          label={words('language')}
          value={language}
          onChange={setLanguage}
        />
      </form>
    </Dialog>
  )
}

const missingFile = (message: string) =>
  new ApiProblem(422, { code: 'invalid', errors: [{ path: 'file', code: 'required', message }] })

/** Whatever is wrong with the file is said at its field; that nobody answers, of the whole form. */
function atFile(failure: unknown): unknown {
  if (!(failure instanceof ApiProblem) || failure.status === 0) return failure
  const { status, code, body, errors } = failure
  const message = errors[0]?.message ?? failure.message
  return new ApiProblem(status, { ...body, errors: [{ path: 'file', code, message }] })
}
