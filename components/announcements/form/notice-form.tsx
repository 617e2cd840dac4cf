'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { change, read } from '#components/api.ts'
import { RecordForm } from '#components/record-form/record-form.tsx'
import {
  type DraftStart,
  type RecordForm as Form,
  useRecordForm,
} from '#components/record-form/use-record-form.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ShownTyped } from '#components/record-form/shown-typed.tsx'
import type { DeskChoice } from '#components/visits/form/stay-part.tsx'
import type { Announcement } from '#domain/announcements/schema.ts'
import { noticeRecordPath } from '../addresses.ts'
import type { PublicWords } from '../public-words.ts'
import { KeepingPart } from './keeping-part.tsx'
import { NoticePreview } from './notice-preview.tsx'
import {
  changedBody,
  type NoticeTyped,
  newBody,
  newNotice,
  noticeTyped,
  type Told,
} from './notice-typed.ts'
import { AboutPart, WordsPart } from './notice-parts.tsx'

export type NoticeForm = Form<NoticeTyped>

type Props = {
  /** The one that is changed; null for a new one. */
  notice: Announcement | null
  desks: readonly DeskChoice[]
  /** What a new one tells of. */
  told: Told
  /** The public knows its address, which therefore stays. */
  addressStays: boolean
  publicWords: PublicWords
  draft: DraftStart
}

const parts = ['words', 'about', 'keeping'] as const

/** A public notice: its words by language, what it is about, and where the public will find it. */
export function NoticeFormSheet(props: Props) {
  const { notice, desks, addressStays, publicWords } = props
  const words = useTranslations('notices')
  const ui = useTranslations('frame.ui')
  const router = useRouter()
  const form = useNoticeForm(props)
  const [previewed, setPreviewed] = useState(false)
  return (
    <>
      <RecordForm
        form={form}
        parts={parts.map((part) => ({ id: `part-${part}`, title: words(`parts.${part}`) }))}
        submit={notice ? ui('save') : words('keep')}
        acts={<Button onClick={() => setPreviewed(true)}>{words('preview.open')}</Button>}
        show={(name, value) => <ShownTyped value={value[name]} />}
        onGivenUp={() =>
          router.push(notice ? noticeRecordPath(notice.id) : '/publications/notices')
        }
      >
        <WordsPart form={form} />
        <AboutPart form={form} />
        <KeepingPart {...{ form, desks, addressStays }} noticeId={notice?.id} />
      </RecordForm>
      {/* Not within the form, which Enter would send. */}
      <NoticePreview
        open={previewed}
        onClose={() => setPreviewed(false)}
        typed={form.value}
        publicWords={publicWords}
      />
    </>
  )
}

const labelled = [
  ...(['titles', 'summaries', 'texts', 'originalLanguage', 'agreementId', 'visitId'] as const),
  ...(['sourceId', 'issuerId', 'issuedOn', 'places', 'slug', 'deskId', 'reason'] as const),
] satisfies (keyof NoticeTyped)[]

function useNoticeForm({ notice, desks, told, draft }: Props): NoticeForm {
  const words = useTranslations('notices')
  const language = useLocale()
  const router = useRouter()
  const labels = Object.fromEntries(labelled.map((name) => [name, words(`labels.${name}`)]))
  return useRecordForm<NoticeTyped>({
    noun: 'announcement',
    recordId: notice?.id ?? null,
    start: notice
      ? { value: noticeTyped(notice, language), version: notice.version }
      : { value: newNotice(language, desks[0]?.id ?? '', told), version: null },
    labels: labels as Record<keyof NoticeTyped, string>,
    draft,
    titleOf: ({ titles }) => Object.values(titles)[0] ?? null,
    save: async (value, { version }, changed) => {
      const { answer } = await change<{ id: string }>(
        notice ? `/announcements/${notice.id}` : '/announcements',
        {
          method: notice ? 'PATCH' : 'POST',
          body: notice ? changedBody(value, changed) : newBody(value),
          ifMatch: version ?? undefined,
        },
      )
      announce({ text: words('kept') })
      router.push(noticeRecordPath(answer.id))
      router.refresh()
    },
    readNow: notice
      ? async () => {
          const now = await read<Announcement>(`/announcements/${notice.id}`)
          return { value: noticeTyped(now, language), version: now.version, since: null }
        }
      : undefined,
  })
}
