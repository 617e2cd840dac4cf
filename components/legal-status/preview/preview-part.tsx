'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { LawPreview } from '#domain/legal-status/schema/legal-status.ts'
import { dayWords } from '#lib/day-words.ts'
import { changedParts, isTold, mistakesIn, newQuestions, newSteps } from './changes.ts'
import { useStatusWords } from './status-words.ts'

type Props = {
  title: string
  /** Null while there is nothing to tell yet. */
  preview: LawPreview | null
  /** What to do instead, where the law says no. */
  remedies?: ReactNode
}

/** In words, before it is saved: what it changes, how one knows, and what else it touches. */
export function PreviewPart({ title, preview, remedies }: Props) {
  const words = useTranslations('lawForms.preview')
  return (
    <FormPart id="part-preview" title={title}>
      <div aria-live="polite" className="max-w-[44rem]">
        {preview === null || !isTold(preview) ? (
          <p className="text-quiet">{words('nothingYet')}</p>
        ) : preview.after === null ? (
          <Refused preview={preview}>{remedies}</Refused>
        ) : (
          <Changes preview={preview} after={preview.after} />
        )}
      </div>
    </FormPart>
  )
}

function Refused({ preview, children }: { preview: LawPreview; children: ReactNode }) {
  const words = useTranslations('lawForms.preview')
  const { problem } = preview
  if (!problem) return null
  const errors = mistakesIn(preview).map(({ path, text }) => <p key={path}>{text}</p>)
  return (
    <Notice kind="decision" title={words('refused')}>
      {errors.length > 0 ? errors : <p>{problem.text}</p>}
      {children}
    </Notice>
  )
}

type ChangesProps = { preview: LawPreview; after: NonNullable<LawPreview['after']> }

function Changes({ preview, after }: ChangesProps) {
  const words = useTranslations('lawForms.preview')
  const language = useLocale()
  const say = useStatusWords()
  const { before, beyond, on } = preview
  const changed = changedParts(before, after)
  const questions = newQuestions(before, after)
  const steps = newSteps(before, after)
  const day = dayWords(on, language)
  if (changed.length === 0 && questions.length === 0) {
    return <p>{words('nothing', { day })}</p>
  }
  return (
    <>
      <p className="text-quiet">{words('asOf', { day })}</p>
      <dl className="law-changes">
        {changed.map((part) => (
          <div key={part}>
            <dt>{words(`parts.${part}`)}</dt>
            <dd>
              <span className="sr-only">{words('until')}: </span>
              <del>{say(before, part)}</del> <span className="sr-only">{words('from')}: </span>
              <ins>{say(after, part)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {questions.map(({ key, text }) => (
        <p key={key} className="mt-3 text-seal">
          {words('opens', { question: text ?? '' })}
        </p>
      ))}
      {beyond && <Beyond beyond={beyond} />}
      {steps.length > 0 && (
        <div className="mt-4 text-small">
          <Disclosure summary={words('working')}>
            <ol className="space-y-1 text-quiet">
              {steps.map(({ code, text }) => (
                <li key={`${code} ${text}`}>{text}</li>
              ))}
            </ol>
          </Disclosure>
        </div>
      )}
    </>
  )
}

/** What goes on beyond the new last day; nothing of it ends or stays by itself (`domain.md` rule 29). */
function Beyond({ beyond: { agreements, plans } }: { beyond: NonNullable<LawPreview['beyond']> }) {
  const words = useTranslations('lawForms.preview')
  const language = useLocale()
  const milestones = plans.reduce((sum, plan) => sum + plan.milestones, 0)
  if (agreements.length === 0 && milestones === 0) return null
  return (
    <div className="mt-5">
      <p className="font-medium">{words('beyond')}</p>
      <ul className="mt-1 space-y-1">
        {agreements.map(({ id, reference, titles, inForceUntil }) => (
          <li key={id}>
            <Link href={`/agreements/${id}`} prefetch={false}>
              {reference}
            </Link>{' '}
            <LocalText of={titles} />
            {inForceUntil && (
              <span className="text-quiet">
                {' '}
                ({words('runsUntil', { day: dayWords(inForceUntil, language) })})
              </span>
            )}
          </li>
        ))}
        {milestones > 0 && <li>{words('milestones', { count: milestones })}</li>}
      </ul>
      <p className="mt-1 text-small text-quiet">{words('beyondText')}</p>
    </div>
  )
}
