import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { languageAlternates } from '#app/language.ts'
import { requestTheme } from '#app/request-theme.ts'
import { PublicFrame } from '#components/frame/public-frame.tsx'

/** A page of the public's in its frame. */
export async function PublicPage({ children }: { children: ReactNode }) {
  return <PublicFrame theme={await requestTheme()}>{children}</PublicFrame>
}

/** What search engines and feed readers are told of a public page. */
export function publicMetadata(path: string, title: string, description: string): Metadata {
  const { canonical, languages } = languageAlternates(path)
  return {
    title,
    description,
    robots: { index: true, follow: true },
    alternates: {
      canonical,
      languages,
      types: { 'application/atom+xml': '/announcements/feed.xml' },
    },
    openGraph: { title, description, type: 'article', siteName: 'Convenio' },
  }
}
