import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { RecordHistory } from '#app/record-history.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'

type Props = {
  params: Promise<{ recordId: string }>
  searchParams: Promise<{ cursor?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('history')
  return { title: words('title') }
}

/** The history of a record that has no page of its own: an area, a programme, an activity, a milestone. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { recordId } = await params
  const { actor } = await admittedTo('/history/[recordId]')
  const words = await getTranslations('history')
  return (
    <>
      <PageHeader title={words('pageTitle')} />
      <RecordHistory recordId={recordId} actor={actor} {...(await searchParams)} />
    </>
  )
}
