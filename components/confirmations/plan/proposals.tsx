'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { subjectIn } from '#domain/confirmations/rules/subject-in.ts'
import type {
  CounterProposal,
  PlanConfirmations,
} from '#domain/confirmations/schema/confirmation.ts'
import { isDay } from '#lib/days.ts'
import { dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'

type Props = { told: PlanConfirmations; zone: string }

/** What the counterpart asked to be otherwise, each to be accepted or declined. */
export function Proposals({ told }: Props) {
  const words = useTranslations('confirmations.proposals')
  const { counterProposals } = told
  if (counterProposals.length === 0) return null
  return (
    <section className="mb-6" id="counter-proposals">
      <h3 className="mb-2 font-serif text-lead font-strong">{words('title')}</h3>
      <ul className="border-t border-hairline">
        {counterProposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} told={told} />
        ))}
      </ul>
    </section>
  )
}

function Proposal({ proposal, told }: { proposal: CounterProposal; told: PlanConfirmations }) {
  const words = useTranslations('confirmations.proposals')
  const fields = useTranslations('confirmations.fields')
  const language = useLocale()
  const { field, value, reason, state, decisionReason } = proposal
  const subject = subjectIn(told.current.content, proposal)
  const titles = subject?.titles as Record<string, string> | undefined
  const now = subject?.[field]
  const said = (one: unknown) => {
    if (typeof one === 'string') return isDay(one) ? dayWords(one, language) : one
    return localText((one as Record<string, string> | null) ?? {}, proposal.language).text
  }
  return (
    <li className="border-b border-hairline py-3">
      <p className="font-serif">{titles ? localText(titles, language).text : words('gone')}</p>
      <p className="text-small text-quiet">
        {words('field', { field: fields(field as 'titles') })} {now ? <s>{said(now)}</s> : null}
      </p>
      <p lang={proposal.language}>{said(value)}</p>
      <p className="text-small text-quiet">{words('reason', { reason })}</p>
      {state === 'waiting' ? (
        told.writable && <Decide proposal={proposal} />
      ) : (
        <p className="text-small">
          {words(state)} {decisionReason && words('reason', { reason: decisionReason })}
        </p>
      )}
    </li>
  )
}

function Decide({ proposal: { id, version } }: { proposal: CounterProposal }) {
  const words = useTranslations('confirmations.proposals')
  const client = useQueryClient()
  const router = useRouter()
  const [declining, setDeclining] = useState(false)
  const accept = useMutation({
    mutationFn: () => change(`/counter-proposals/${id}/acceptance`, { ifMatch: version }),
    onSuccess: async () => {
      await client.invalidateQueries()
      announce({ text: words('acceptedDone') })
      router.refresh()
    },
  })
  const problems = useFormProblems(accept.error, [])
  return (
    <div className="no-print mt-2">
      <ErrorSummary problems={problems.summary} />
      <div className="flex flex-wrap gap-3">
        <Button small busy={accept.isPending} onClick={() => accept.mutate()}>
          {words('accept')}
        </Button>
        <Button small kind="quiet" onClick={() => setDeclining(true)}>
          {words('decline')}
        </Button>
      </div>
      <ReasonDialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={words('declineTitle')}
        lead={words('declineText')}
        label={words('declineReason')}
        submit={words('decline')}
        path={`/counter-proposals/${id}/refusal`}
        version={version}
        done={words('declinedDone')}
      />
    </div>
  )
}
