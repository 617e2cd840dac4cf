import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { world } from '#app/world.ts'
import { SourceRecord } from '#components/sources/source-record.tsx'
import { ask } from '#domain/ask.ts'
import { readSource } from '#domain/sources/queries/read-source.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  params: Promise<{ sourceId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

/** Asked once a request, for the title and for the page. */
const record = cache(async (sourceId: string) => {
  const { actor } = await admittedTo('/sources/[sourceId]')
  return await orNotFound(ask(world(), readSource, actor, { sourceId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titles } = await record((await params).sourceId)
  return { title: localText(titles, await getLocale()).text }
}

/** A text read beside what was read from it. */
export default async function SourcePage({ params, searchParams }: Props) {
  const { sourceId } = await params
  const { actor } = await admittedTo('/sources/[sourceId]')
  return (
    <>
      <SourceRecord source={await record(sourceId)} />
      <RecordHistory recordId={sourceId} actor={actor} {...(await searchParams)} />
    </>
  )
}
