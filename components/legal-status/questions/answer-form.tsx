'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { ApiProblem, change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button, LinkButton } from '#components/ui/button.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { submitByKeys } from '#components/ui/forms/submit-by-keys.ts'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { OpenTerm } from '#domain/legal-status/schema/words.ts'
import type { WrittenClause } from '../clauses/clause-typed.ts'
import type { WrittenEvent } from '../events/event-typed.ts'
import { answered, openAgain, withAcceptance } from './answer.ts'

/** What is asked, and where its answer is kept. */
export type Answerable = {
  text: string
  /** The answers with what each comes to; none where an answer is taken back. */
  answers: readonly { value: string; text: string; assumed: boolean }[]
} & (
  | { kept: 'clause'; clause: string; term: OpenTerm; clauses: readonly WrittenClause[] }
  | { kept: 'notice'; id: string; notice: WrittenEvent }
)

type Props = { agreementId: string; version: number; question: Answerable }

/** Answers what is open, or takes an answer back; either with its reason. */
export function AnswerForm({ agreementId, version, question }: Props) {
  const words = useTranslations('lawForms.questions')
  const ui = useTranslations('frame.ui')
  const form = useId()
  const [answer, setAnswer] = useState('')
  const [reason, setReason] = useState('')
  const { text, answers } = question
  const takesBack = answers.length === 0
  const sending = useAnswer({ agreementId, version, question, takesBack })
  const labels = { answer: words('answer'), reason: words('reason') }
  const problems = useFormProblems(sending.error, labels)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (!sending.isPending) sending.mutate({ answer, reason: reason.trim() })
  }

  return (
    <form id={form} onSubmit={onSubmit} onKeyDown={submitByKeys} noValidate>
      <ErrorSummary problems={problems.summary} />
      <p className="mb-5 max-w-measure text-lead">{text}</p>
      {!takesBack && (
        <Radios
          name="answer"
          label={labels.answer}
          options={answers.map(({ value, text: said, assumed }) => ({
            value,
            text: said,
            hint: assumed && words('assumed'),
          }))}
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
          error={problems.of('answer')}
        />
      )}
      <TextArea
        name="reason"
        label={labels.reason}
        hint={words('reasonHint')}
        rows={3}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={problems.of('reason')}
      />
      <div className="mt-8 flex flex-wrap gap-3">
        <Button type="submit" kind="primary" busy={sending.isPending}>
          {words(takesBack ? 'takeBack' : 'save')}
        </Button>
        <LinkButton href={`/agreements/${agreementId}#law`} kind="quiet">
          {ui('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}

type Sending = Props & { takesBack: boolean }

function useAnswer({ agreementId, version, question, takesBack }: Sending) {
  const words = useTranslations('lawForms')
  const router = useRouter()
  return useMutation({
    mutationFn: async ({ answer, reason }: { answer: string; reason: string }) => {
      const missing = [
        ...(takesBack || answer ? [] : [problem('answer', words('questions.choose'))]),
        ...(reason ? [] : [problem('reason', words('reasonMissing'))]),
      ]
      if (missing.length > 0) throw new ApiProblem(422, { code: 'invalid', errors: missing })
      if (question.kept === 'notice') {
        const event = withAcceptance(question.notice, answer)
        const body = { kind: 'correction', corrects: question.id, event, reason }
        return await change(`/agreements/${agreementId}/legal-events`, { body })
      }
      const clauses = takesBack
        ? openAgain(question.clauses, question)
        : answered(question.clauses, question, answer, reason)
      const asked = { method: 'PUT', body: { clauses, reason }, ifMatch: version } as const
      return await change(`/agreements/${agreementId}/clauses`, asked)
    },
    onSuccess: () => {
      announce({ text: words(takesBack ? 'questions.takenBack' : 'questions.saved') })
      router.push(`/agreements/${agreementId}#law`)
      router.refresh()
    },
  })
}

const problem = (path: string, message: string) => ({ path, code: 'required', message })
