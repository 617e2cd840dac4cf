'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'

/** Fills an empty list of areas with a short one, in one go. */
export function StartAreas() {
  const words = useTranslations('admin.areas')
  const router = useRouter()
  const start = useMutation({
    mutationFn: () => change<{ areas: number }>('/priority-areas/starter', { body: {} }),
    onSuccess: ({ answer }) => {
      announce({ text: words('started', { count: answer.areas }) })
      router.refresh()
    },
  })
  const problems = useFormProblems(start.error, [])
  return (
    <div className="grid justify-items-start gap-3">
      <ErrorSummary problems={problems.summary} />
      <Button kind="primary" busy={start.isPending} onClick={() => start.mutate()}>
        {words('start')}
      </Button>
    </div>
  )
}
