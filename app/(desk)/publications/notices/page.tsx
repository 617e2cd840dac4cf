import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { NoticesList } from '#components/announcements/notices-list.tsx'
import { deskWrites, isAdmitted } from '#domain/access/rules.ts'
import { listAnnouncements } from '#domain/announcements/queries/list-announcements.ts'
import { noticeStates } from '#domain/announcements/schema.ts'
import { ask } from '#domain/ask.ts'

type Props = { searchParams: Promise<{ state?: string | string[]; cursor?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('notices')
  return { title: words('title') }
}

/** The notices that the office keeps, narrowed by how far they are on their way to the public. */
export default async function NoticesPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/publications/notices')
  const { state: asked, cursor } = await searchParams
  const state = noticeStates.find((one) => one === asked) ?? null
  const onward = typeof cursor === 'string'
  const place = { ...(state && { state }), ...(onward && { cursor }) }
  const page = await orNotFound(ask(world(), listAnnouncements, actor, place))
  return (
    <NoticesList page={page} state={state} writes={isAdmitted(actor, deskWrites)} onward={onward} />
  )
}
