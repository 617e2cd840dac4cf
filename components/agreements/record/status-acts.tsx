'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import type { RecordStatus } from '#domain/agreements/schema/words.ts'

type Props = {
  id: string
  version: number
  recordStatus: RecordStatus
  isManager: boolean
  complete: boolean
}

type Act = 'submission' | 'validation'

/** Submits, validates or reopens the record, as it stands. */
export function StatusActs({ id, version, recordStatus, isManager, complete }: Props) {
  const words = useTranslations('agreementForm.status')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const act = useMutation({
    mutationFn: (noun: Act) =>
      change<{ recordStatus: 'submitted' }>(`/agreements/${id}/${noun}`, {
        ifMatch: version,
      }),
    onSuccess: ({ answer }) => {
      announce({ text: words(`done.${answer.recordStatus}`) })
      router.refresh()
    },
  })
  const problems = useFormProblems(act.error, [])
  const isOpen = recordStatus === 'draft' || recordStatus === 'reopened'
  return (
    <>
      <ErrorSummary problems={problems.summary} />
      <div className="flex flex-wrap gap-3">
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
        path={`/agreements/${id}/reopening`}
        version={version}
        done={words('done.reopened')}
      />
    </>
  )
}
