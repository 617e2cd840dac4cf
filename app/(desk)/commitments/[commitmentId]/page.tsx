import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { tieChoices } from '#app/tie-choices.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import {
  CommitmentHead,
  CommitmentRecord,
} from '#components/commitments/record/commitment-record.tsx'
import { Sentence } from '#components/commitments/record/sentence.tsx'
import { DischargeSection } from '#components/commitments/record/discharge-section.tsx'
import { ask } from '#domain/ask.ts'
import { readCommitment } from '#domain/commitments/queries/read-commitment.ts'
import { home } from '#domain/world.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ commitmentId: string }>
  searchParams: Promise<{ cursor?: string }>
}

/** Asked once a request, for the title and for the page. */
const commitment = cache(async (commitmentId: string) => {
  const { actor } = await admittedTo('/commitments/[commitmentId]')
  return await orNotFound(ask(world(), readCommitment, actor, { commitmentId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await commitment((await params).commitmentId)
  return { title: localText(titles, await getLocale()).text }
}

const none = { activities: [], plans: [], documents: [] }

/** A promise: its sentence and source, what discharges it, and its history. */
export default async function CommitmentPage({ params, searchParams }: Props) {
  const { commitmentId } = await params
  const { cursor } = await searchParams
  const { actor } = await admittedTo('/commitments/[commitmentId]')
  const record = await commitment(commitmentId)
  const words = await getTranslations('commitments.record')
  const { zone } = await home(world(), world().store.read)
  const choices = record.writable ? await tieChoices(actor, record.agreement.id) : none
  return (
    <>
      <CommitmentHead commitment={record} />
      <Sentence commitment={record} />
      <DischargeSection commitment={record} choices={choices} zone={zone} />
      <CommitmentRecord commitment={record} />
      <RecordHistory
        recordId={commitmentId}
        actor={actor}
        cursor={cursor}
        lead={words('historyLead')}
      />
    </>
  )
}
