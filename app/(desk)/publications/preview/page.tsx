import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { appOrigin } from '#app/origin.ts'
import { world } from '#app/world.ts'
import { noticeRecordPath } from '#components/announcements/addresses.ts'
import { Preview } from '#components/publications/staff/preview.tsx'
import { ask } from '#domain/ask.ts'
import { previewPublication } from '#domain/publications/queries/preview-publication.ts'
import { statusOf } from '#domain/publications/queries/public-status.ts'
import { home, present } from '#domain/world.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publications')
  return { title: words('previewLead') }
}

/** What the public would see of an agreement, and the way to propose it; a notice has a page for it. */
export default async function PreviewPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/publications/preview')
  const { subjectKind, subjectId } = await searchParams
  const asked = { subjectKind, subjectId }
  const preview = await orNotFound(ask(world(), previewPublication, actor, asked))
  if (preview.subjectKind === 'announcement') redirect(noticeRecordPath(preview.subjectId))
  const { content } = preview
  const { today } = await present(world(), world().store.read)
  const { zone } = await home(world(), world().store.read)
  const status = 'legalEvents' in content ? statusOf(content, today) : null
  return <Preview {...{ preview, status, zone, today }} origin={appOrigin().origin} />
}
