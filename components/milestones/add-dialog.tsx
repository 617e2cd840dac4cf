'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { planQuery } from '#components/action-plans/plan-query.ts'
import { ApiProblem, change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Activity } from '#domain/activities/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { useAttemptKey } from './attempt-key.ts'
import { atItsField } from './change-milestone.ts'

type Props = {
  open: boolean
  activity: Pick<Activity, 'id' | 'titles'>
  planId: string
  onClose: () => void
  /** Told the new milestone. */
  onDone: (milestoneId: string) => void
}

/** Adds a milestone to an activity: what it is called, and the day that both sides agree on. */
export function AddDialog({ open, activity, planId, onClose, onDone }: Props) {
  const words = useTranslations('milestones')
  const common = useTranslations('frame.ui')
  const language = useLocale()
  const form = useId()
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const [titles, setTitles] = useState<LanguageMap>({})
  const [baselineOn, setBaselineOn] = useState('')
  const adding = useMutation({
    mutationFn: async () => {
      const body = { activityId: activity.id, titles, baselineOn }
      const headers = { 'Idempotency-Key': keyOf(body) }
      try {
        return await change<{ id: string }>('/milestones', { body, headers })
      } catch (error) {
        throw error instanceof ApiProblem ? atItsField(error) : error
      }
    },
    onSuccess: async ({ answer }) => {
      await client.invalidateQueries(planQuery(planId))
      onDone(answer.id)
      announce({ text: words('added', { title: localText(titles, language).text }) })
    },
  })
  const problems = useFormProblems(adding.error, ['titles', 'baselineOn'])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!adding.isPending) adding.mutate()
  }

  return (
    <Dialog
      open={open}
      title={words('form.add')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} kind="primary" busy={adding.isPending}>
            {words('form.create')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      <p className="font-serif">
        <LocalText of={activity.titles} />
      </p>
      <form id={form} onSubmit={submit} onKeyDown={submitByKeys} noValidate>
        <ErrorSummary problems={problems.summary} />
        <LanguageFields
          name="titles"
          label={words('form.titles')}
          value={titles}
          onChange={setTitles}
          error={problems.of('titles')}
        />
        <DayField
          name="baselineOn"
          label={words('form.baselineOn')}
          hint={words('form.baselineHint')}
          onChange={setBaselineOn}
          error={problems.of('baselineOn')}
        />
      </form>
    </Dialog>
  )
}
