'use client'

import { type ReactNode, useState } from 'react'
import { ChangeDialog } from './change-dialog.tsx'
import type { Picked } from './ui/forms/picker/picked.ts'
import { RecordPicker } from './ui/forms/picker/record-picker.tsx'
import type { Search } from './ui/forms/picker/use-found.ts'
import { TextArea } from './ui/forms/text-field.tsx'

type Props = {
  title: string
  lead: string
  submit: string
  done: string
  /** The address under `/api/v1` that takes `{intoId, reason}`, and the version that is seen. */
  path: string
  version: number
  /** Which record it is, that is not offered to be merged into. */
  id: string
  labels: { intoId: string; reason: string }
  search: Search
  /** What would come together with the one that was chosen. */
  preview: (intoId: string) => ReactNode
  onClose: () => void
  onDone?: (answer: Record<string, unknown>) => void
}

/** Takes a record for another of its kind, after showing what would come together. */
export function MergeDialog({ id, version, labels, search, preview, ...dialog }: Props) {
  const [into, setInto] = useState<Picked | null>(null)
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      {...dialog}
      ifMatch={version}
      body={() => ({ intoId: into?.id, reason })}
      labels={labels}
      decision
    >
      {(problems) => (
        <>
          <RecordPicker
            name="intoId"
            label={labels.intoId}
            error={problems.of('intoId')}
            value={into}
            onChange={setInto}
            search={search}
            without={[id]}
          />
          {into && preview(into.id)}
          <TextArea
            name="reason"
            label={labels.reason}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
