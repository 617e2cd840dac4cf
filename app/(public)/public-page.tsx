import { notFound } from 'next/navigation'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { languageAlternates } from '#app/language.ts'
import { requestTheme } from '#app/request-theme.ts'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { Refusal } from '#domain/outcome.ts'

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

/** What was never published, and what is no address of ours, is one page. */
export async function orNotFound<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal && ['missing', 'invalid'].includes(error.kind)) notFound()
    throw error
  }
}
