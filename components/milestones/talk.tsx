'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { Comment } from '#domain/comments/schema.ts'
import { instantWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import type { PlannedMilestone } from './milestone-row.tsx'
import { WatchButton } from './watch-button.tsx'

type Props = { milestone: PlannedMilestone; zone: string; mayWrite: boolean }

/** What people said beside a milestone, and the two ways to follow it. */
export function Talk({ milestone, zone, mayWrite }: Props) {
  const words = useTranslations('milestones.talk')
  const language = useLocale()
  const [adding, setAdding] = useState(false)
  const { id, titles, comments } = milestone
  const title = localText(titles, language).text
  return (
    <div className="font-sans text-note font-normal">
      {comments.length > 0 && (
        <Disclosure summary={words('count', { count: comments.length })}>
          <ol>
            {comments.map((comment) => (
              <Said key={comment.id} {...{ comment, zone, mayWrite }} />
            ))}
          </ol>
        </Disclosure>
      )}
      <p className="no-print flex flex-wrap gap-x-4">
        {mayWrite && (
          <Button
            small
            kind="quiet"
            className="px-0!"
            aria-label={words('addOf', { title })}
            onClick={() => setAdding(true)}
          >
            {words('add')}
          </Button>
        )}
        <WatchButton recordId={id} title={title} />
      </p>
      {adding && <AddComment milestoneId={id} onClose={() => setAdding(false)} />}
    </div>
  )
}

type SaidProps = Pick<Props, 'zone' | 'mayWrite'> & { comment: Comment }

function Said({ comment, zone, mayWrite }: SaidProps) {
  const words = useTranslations('milestones.talk')
  const erased = useTranslations('milestones')('erasedPerson')
  const language = useLocale()
  const [withdrawing, setWithdrawing] = useState(false)
  const { id, version, text, saidBy, saidAt, withdrawn } = comment
  const at = instantWords(saidAt, language, zone)
  return (
    <li className="max-w-measure pb-2">
      {text !== null && <p className="whitespace-pre-line text-small">{text}</p>}
      {withdrawn && (
        <p className="text-quiet">
          {words('withdrawn', { name: withdrawn.by.name ?? erased, reason: withdrawn.reason })}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 text-quiet">
        {words('by', { name: saidBy.name ?? erased, at })}
        {mayWrite && !withdrawn && (
          <Button small kind="quiet" className="px-0!" onClick={() => setWithdrawing(true)}>
            {words('withdraw')}
          </Button>
        )}
      </p>
      <ReasonDialog
        open={withdrawing}
        onClose={() => setWithdrawing(false)}
        title={words('withdrawTitle')}
        lead={words('withdrawText')}
        label={words('reason')}
        submit={words('withdraw')}
        path={`/comments/${id}/withdrawal`}
        version={version}
        done={words('withdrawnDone')}
      />
    </li>
  )
}

function AddComment({ milestoneId, onClose }: { milestoneId: string; onClose: () => void }) {
  const words = useTranslations('milestones.talk')
  const client = useQueryClient()
  const [text, setText] = useState('')
  const labels = { text: words('text') }
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead')}
      submit={words('submit')}
      done={words('done')}
      path={`/milestones/${milestoneId}/comments`}
      body={() => ({ text })}
      labels={labels}
      onClose={onClose}
      onDone={() => void client.invalidateQueries()}
    >
      {(problems) => (
        <TextArea
          name="text"
          label={labels.text}
          rows={4}
          value={text}
          onChange={({ target }) => setText(target.value)}
          error={problems.of('text')}
        />
      )}
    </ChangeDialog>
  )
}
