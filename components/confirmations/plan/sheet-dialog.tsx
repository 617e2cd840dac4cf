'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { PlanConfirmations } from '#domain/confirmations/schema/confirmation.ts'

type Props = {
  planId: string
  told: PlanConfirmations
  documents: readonly { id: string; fileName: string }[]
  onClose: () => void
}

/** Records a sheet that was printed with the content's hash, signed and stamped. */
export function SheetDialog({ planId, told, documents, onClose }: Props) {
  const words = useTranslations('confirmations.sheetForm')
  const sides = useTranslations('frame.ui.sides')
  const client = useQueryClient()
  const [said, setSaid] = useState({ side: 'counterpart', documentId: '', name: '', post: '' })
  const set = (part: Partial<typeof said>) => setSaid((now) => ({ ...now, ...part }))
  const labels = {
    side: words('side'),
    documentId: words('document'),
    name: words('name'),
    post: words('post'),
  }
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead', { hash: told.current.hash.slice(0, 12) })}
      submit={words('submit')}
      done={words('done')}
      path={`/action-plans/${planId}/stamped-sheets`}
      body={() => ({ ...said, post: said.post || null, contentHash: told.current.hash })}
      labels={labels}
      onClose={onClose}
      onDone={() => void client.invalidateQueries()}
    >
      {(problems) => (
        <>
          <Select
            name="side"
            label={labels.side}
            value={said.side}
            choices={(['counterpart', 'ours'] as const).map((value) => ({
              value,
              text: sides(value),
            }))}
            onChange={({ target }) => set({ side: target.value })}
            error={problems.of('side')}
          />
          <Select
            name="documentId"
            label={labels.documentId}
            hint={words('documentHint')}
            blank={words('choose')}
            value={said.documentId}
            choices={documents.map(({ id, fileName }) => ({ value: id, text: fileName }))}
            onChange={({ target }) => set({ documentId: target.value })}
            error={problems.of('documentId')}
          />
          <TextField
            name="name"
            label={labels.name}
            value={said.name}
            onChange={({ target }) => set({ name: target.value })}
            error={problems.of('name')}
          />
          <TextField
            name="post"
            label={labels.post}
            optional
            value={said.post}
            onChange={({ target }) => set({ post: target.value })}
            error={problems.of('post')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
