import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { noticePath } from '#components/publications/addresses.ts'
import { leadOf } from '#components/publications/notice-words.ts'
import { Notice } from '#components/publications/notice/notice.tsx'
import { Withdrawn } from '#components/publications/withdrawn.tsx'
import { ask } from '#domain/ask.ts'
import { readPublicAnnouncement } from '#domain/publications/queries/public-announcements.ts'
import { localText } from '#lib/language-map.ts'
import { PublicPage, publicMetadata } from '../../public-page.tsx'

type Props = { params: Promise<{ slug: string }> }

/** Asked once a request, for the title and for the page. Next.js leaves escapes in the address. */
const announcement = cache(async (part: string) => {
  await connection()
  const slug = decoded(part)
  return await orNotFound(ask(world(), readPublicAnnouncement, null, { slug }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, notice } = await announcement((await params).slug)
  const language = await getLocale()
  const path = noticePath(slug)
  if (!notice) {
    const words = await getTranslations('publicPages.withdrawn')
    return { ...publicMetadata(path, words('title'), words('title')), robots: { index: false } }
  }
  const { text } = leadOf(notice, language)
  return publicMetadata(path, localText(notice.titles, language).text, text)
}

/** One notice, in the reader's language where it was written or translated into it. */
export default async function AnnouncementPage({ params }: Props) {
  const found = await announcement((await params).slug)
  const { notice, agreement, publishedOn, withdrawn, slug } = found
  return (
    <PublicPage>
      {notice && <Notice notice={notice} agreement={agreement} publishedOn={publishedOn} />}
      {withdrawn && <Withdrawn address={slug} withdrawn={withdrawn} />}
    </PublicPage>
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // no notice has such an address
  }
}
