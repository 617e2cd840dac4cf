'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { isOpenRecord } from '#domain/record-status/rules.ts'
import type { RecordStatus } from '#domain/record-status/schema.ts'

type Props = {
  /** The address of the record under `/api/v1`. */
  path: string
  version: number
  recordStatus: RecordStatus
  isManager: boolean
  complete: boolean
}

type Act = 'submission' | 'validation'

/** Submits, validates or reopens the record, as it stands. */
export function StatusActs({ path, version, recordStatus, isManager, complete }: Props) {
  const words = useTranslations('recordStatus')
  const router = useRouter()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const act = useMutation({
    mutationFn: (noun: Act) =>
      change<{ recordStatus: 'submitted' }>(`${path}/${noun}`, { ifMatch: version }),
    onSuccess: async ({ answer }) => {
      await client.invalidateQueries()
      announce({ text: words(`done.${answer.recordStatus}`) })
      router.refresh()
    },
  })
  const problems = useFormProblems(act.error, [])
  const isOpen = isOpenRecord(recordStatus)
  return (
    <>
      <ErrorSummary problems={problems.summary} />
      <div className="no-print flex flex-wrap gap-3">
        {isOpen && complete && (
          <Button kind="primary" busy={act.isPending} onClick={() => act.mutate('submission')}>
            {words('submit')}
          </Button>
        )}
        {recordStatus === 'submitted' && isManager && (
          <Button kind="primary" busy={act.isPending} onClick={() => act.mutate('validation')}>
            {words('validate')}
          </Button>
        )}
        {!isOpen && <Button onClick={() => setAsking(true)}>{words('reopen')}</Button>}
      </div>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words('reopenTitle')}
        lead={words('reopenText')}
        label={words('reason')}
        submit={words('reopen')}
        path={`${path}/reopening`}
        version={version}
        done={words('done.reopened')}
      />
    </>
  )
}
