'use client'

import { type ReactNode, useState } from 'react'
import { ChangeDialog } from './change-dialog.tsx'
import { TextArea } from './ui/forms/text-field.tsx'

type Props = {
  title: string
  lead?: ReactNode
  submit: string
  done: string
  path: string
  method: 'POST' | 'DELETE'
  version: number | undefined
  /** What the reason is asked for; null where none is. */
  label: string | null
  onClose: () => void
}

/** A change that takes a reason and nothing else, or not even that. */
export function ReasonedChange({ version, label, ...dialog }: Props) {
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      {...dialog}
      ifMatch={version}
      body={() => (label === null ? {} : { reason })}
      labels={{ reason: label ?? '' }}
    >
      {(problems) =>
        label !== null && (
          <TextArea
            name="reason"
            label={label}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )
      }
    </ChangeDialog>
  )
}
