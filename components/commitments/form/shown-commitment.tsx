'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { uncertainDayWords } from '#lib/day-words.ts'
import { readUncertainDay } from '#lib/edtf.ts'
import { Author } from '../author.tsx'
import type { CommitmentTyped } from './commitment-typed.ts'
import type { Choice } from './source-fields.tsx'

type Choices = { sources: readonly Choice[]; meetings: readonly Choice[] }

/** How a field of a promise is read, where two versions of it are compared. */
export function useShownCommitment({ sources, meetings }: Choices) {
  const words = useTranslations('words')
  const language = useLocale()
  const chosen = (choices: readonly Choice[], id: string) =>
    choices.find(({ value }) => value === id)?.text ?? (id || null)
  const shown: { [N in keyof CommitmentTyped]: (value: CommitmentTyped) => ReactNode } = {
    titles: ({ titles }) => Object.keys(titles).length > 0 && <LocalText of={titles} />,
    author: ({ author }) => author && <Author author={author} />,
    kind: ({ kind }) => kind && words(`commitmentKinds.${kind}`),
    quotation: ({ quotation }) => quotation,
    quotationLanguage: (value) => languageName(value.quotationLanguage, language),
    certainty: ({ certainty }) => certainty && words(`certainties.${certainty}`),
    sourceId: ({ sourceId }) => chosen(sources, sourceId),
    meetingId: ({ meetingId }) => chosen(meetings, meetingId),
    dueOn: ({ dueOn }) => dayOf(dueOn, language),
    promisedOn: ({ promisedOn }) => dayOf(promisedOn, language),
    ourOwnerId: ({ ourOwnerId }) => ourOwnerId?.text,
    counterpartOwnerId: ({ counterpartOwnerId }) => counterpartOwnerId?.text,
    ourPersonId: ({ ourPersonId }) => ourPersonId?.text,
    counterpartPersonId: ({ counterpartPersonId }) => counterpartPersonId?.text,
  }
  return (name: keyof CommitmentTyped, value: CommitmentTyped): ReactNode =>
    shown[name](value) || <NotStated />
}

function dayOf(edtf: string, language: string): string | null {
  const read = readUncertainDay(edtf)
  return read.ok ? uncertainDayWords(read.value, language) : edtf || null
}
