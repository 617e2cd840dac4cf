import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { fetchFaces } from './faces.ts'
import './globals.css'
import { elsewhereHeader } from './origin.ts'
import { requestLanguage } from './request-language.ts'
import { requestTheme } from './request-theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publicPages')
  return {
    title: { default: 'Convenio', template: '%s · Convenio' },
    description: words('sentence'),
    applicationName: 'Convenio',
    robots: { index: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f1' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
}

/** Reading cookies and headers keeps every page out of the build's cache, as its nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const elsewhere = (await headers()).get(elsewhereHeader)
  if (elsewhere) redirect(elsewhere)
  fetchFaces()
  return (
    <html lang={await requestLanguage()} data-theme={await requestTheme()}>
      <body>{children}</body>
    </html>
  )
}
