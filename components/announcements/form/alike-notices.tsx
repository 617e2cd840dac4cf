'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { read } from '#components/api.ts'
import { useFound } from '#components/ui/forms/picker/use-found.ts'
import { Notice } from '#components/ui/page/notice.tsx'
import type { AnnouncementPage } from '#domain/announcements/schema.ts'
import { noticeRecordPath } from '../addresses.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  /** The address that is typed, or that the title makes. */
  slug: string
  /** Whatever is being changed is no double of its own. */
  without: string | undefined
}

/** The notice that has this address already: perhaps the same news. */
export function AlikeNotices({ slug, without }: Props) {
  const words = useTranslations('notices')
  const language = useLocale()
  const search = useMemo(() => atAddress(language), [language])
  const { options } = useFound(search, slug, slug !== '')
  const [alike] = slug === '' ? [] : options.filter(({ id }) => id !== without)
  if (!alike) return null
  return (
    <div role="status" className="mb-6">
      <Notice title={words('alike')}>
        <a href={noticeRecordPath(alike.id)} target="_blank" rel="noreferrer">
          <span lang={alike.lang}>{alike.text}</span>
        </a>
      </Notice>
    </div>
  )
}

const atAddress = (language: string) => async (slug: string, signal: AbortSignal) => {
  const asked = new URLSearchParams({ slug, limit: '1' })
  const { items } = await read<AnnouncementPage>(`/announcements?${asked}`, { signal })
  return items.map(({ id, titles }) => ({ id, ...localText(titles, language) }))
}
