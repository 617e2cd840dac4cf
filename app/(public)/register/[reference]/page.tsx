import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { appOrigin } from '#app/origin.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { registerPath } from '#components/publications/addresses.ts'
import { PublicRecord } from '#components/publications/record/public-record.tsx'
import { Withdrawn } from '#components/publications/withdrawn.tsx'
import { ask } from '#domain/ask.ts'
import { readPublicAgreement } from '#domain/publications/queries/read-public-agreement.ts'
import { localText } from '#lib/language-map.ts'
import { PublicPage, publicMetadata } from '../../public-page.tsx'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ on?: string | string[] }>
}

/** Asked once a request, for the title and for the page. */
const agreement = cache(async (reference: string, on: string | undefined) => {
  await connection()
  const asked = { reference, ...(on && { on }) }
  return await orNotFound(ask(world(), readPublicAgreement, null, asked))
})

const asked = async ({ params, searchParams }: Props) => {
  const { on } = await searchParams
  return await agreement((await params).reference, typeof on === 'string' ? on : undefined)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reference, record } = await asked(props)
  const words = await getTranslations('publicPages')
  const title = record && localText(record.titles, await getLocale()).text
  const metadata = publicMetadata(
    registerPath(reference),
    title ? `${reference} ${title}` : `${reference} · ${words('withdrawn.title')}`,
    title ?? words('withdrawn.title'),
  )
  return record ? metadata : { ...metadata, robots: { index: false } }
}

/** One agreement as it was published, with its legal state of today, or of the day that is asked for. */
export default async function PublicAgreementPage(props: Props) {
  const page = await asked(props)
  const { record, status, withdrawn, reference } = page
  return (
    <PublicPage>
      {record && status && (
        <PublicRecord {...{ page, record, status }} origin={appOrigin().origin} />
      )}
      {withdrawn && <Withdrawn address={reference} withdrawn={withdrawn} />}
    </PublicPage>
  )
}
