'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'

/** Says yes for our side to the plan as it is shown. */
export function ConfirmButton({ planId, contentHash }: { planId: string; contentHash: string }) {
  const words = useTranslations('confirmations.plan')
  const client = useQueryClient()
  const router = useRouter()
  const sends = useMutation({
    mutationFn: () => change(`/action-plans/${planId}/confirmations`, { body: { contentHash } }),
    onSettled: async () => {
      await client.invalidateQueries()
      router.refresh()
    },
    onSuccess: () => announce({ text: words('confirmed') }),
  })
  const problems = useFormProblems(sends.error, [])
  return (
    <>
      <ErrorSummary problems={problems.summary} />
      <Button kind="primary" busy={sends.isPending} onClick={() => sends.mutate()}>
        {words('confirmOurs')}
      </Button>
    </>
  )
}
