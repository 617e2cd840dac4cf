'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import type { DateRequest } from '#domain/milestones/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import type { PlannedMilestone } from './milestone-row.tsx'

type Props = { milestone: PlannedMilestone; mayDecide: boolean; isManager: boolean }

/** The day first agreed on, what is asked for now, and what became of what was asked before. */
export function DateNotes({ milestone, mayDecide, isManager }: Props) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const { firstBaselineOn, dateRequests } = milestone
  const day = (on: string) => dayWords(on, language)
  const nameOf = ({ askedBy }: DateRequest) => askedBy.name ?? words('erasedPerson')
  if (!firstBaselineOn && dateRequests.length === 0) return null
  return (
    <div className="mt-1 grid gap-1 text-note font-normal text-quiet">
      {firstBaselineOn && <p>{words('dates.first', { day: day(firstBaselineOn) })}</p>}
      {dateRequests.map((request) => {
        const { id, state, baselineOn, askedOn, reason, decisionReason } = request
        const values = { from: day(baselineOn), to: day(askedOn), name: nameOf(request) }
        if (state === 'approved') return <p key={id}>{words('dates.was', { ...values, reason })}</p>
        if (state === 'refused') {
          return <p key={id}>{words('dates.no', { ...values, reason: decisionReason ?? '' })}</p>
        }
        return (
          <div key={id} className="text-seal">
            <p>{words('dates.waiting', { day: values.to, name: values.name, reason })}</p>
            {mayDecide && <Decide request={request} isManager={isManager} />}
          </div>
        )
      })}
    </div>
  )
}

function Decide({ request, isManager }: { request: DateRequest; isManager: boolean }) {
  const words = useTranslations('milestones.dates')
  const client = useQueryClient()
  const [refusing, setRefusing] = useState(false)
  const approve = useMutation({
    mutationFn: () => change(`/date-requests/${request.id}/approval`, { ifMatch: request.version }),
    onSuccess: async () => {
      await client.invalidateQueries()
      announce({ text: words('approved') })
    },
  })
  const problems = useFormProblems(approve.error, [])
  return (
    <div className="no-print mt-1">
      <ErrorSummary problems={problems.summary} />
      <div className="flex flex-wrap gap-3">
        {isManager && (
          <Button small busy={approve.isPending} onClick={() => approve.mutate()}>
            {words('approve')}
          </Button>
        )}
        <Button small kind="quiet" onClick={() => setRefusing(true)}>
          {words('refuse')}
        </Button>
      </div>
      <ReasonDialog
        open={refusing}
        onClose={() => setRefusing(false)}
        title={words('refuseTitle')}
        lead={words('refuseText')}
        label={words('reason')}
        submit={words('refuse')}
        path={`/date-requests/${request.id}/refusal`}
        version={request.version}
        done={words('refused')}
      />
    </div>
  )
}
