'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { ApiProblem, change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import type { ActivityListed } from '#domain/activities/schema.ts'
import type { Commitment } from '#domain/commitments/schema.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  open: boolean
  onClose: () => void
  commitment: Commitment
  others: readonly Pick<ActivityListed, 'id' | 'titles' | 'plan'>[]
}

/** Chooses an activity of the agreement that discharges the promise. */
export function LinkDialog({ open, onClose, commitment: { id, version }, others }: Props) {
  const words = useTranslations('commitments.discharge')
  const common = useTranslations('frame.ui')
  const language = useLocale()
  const form = useId()
  const router = useRouter()
  const [activityId, setActivityId] = useState('')
  const linking = useMutation({
    mutationFn: () =>
      change(`/commitments/${id}/activities`, { body: { activityId }, ifMatch: version }),
    onSuccess: () => {
      setActivityId('')
      onClose()
      router.refresh()
      announce({ text: words('linked') })
    },
    onError: (error) => error instanceof ApiProblem && error.status === 412 && router.refresh(),
  })
  const problems = useFormProblems(linking.error, ['activityId'])
  const named = (map: Parameters<typeof localText>[0]) => localText(map, language).text

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (!linking.isPending) linking.mutate()
  }

  return (
    <Dialog
      open={open}
      title={words('link')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={linking.isPending}>
            {words('linkSubmit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={onSubmit} noValidate>
        <ErrorSummary problems={problems.summary} />
        <Select
          name="activityId"
          label={words('activity')}
          blank={words('choose')}
          value={activityId}
          onChange={({ target }) => setActivityId(target.value)}
          choices={others.map(({ id: value, titles, plan }) => ({
            value,
            text: words('inPlan', { activity: named(titles), plan: named(plan.titles) }),
          }))}
          error={problems.of('activityId')}
        />
      </form>
    </Dialog>
  )
}
