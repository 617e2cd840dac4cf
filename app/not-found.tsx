import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { MissingPart } from '#components/frame/missing-part.tsx'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { requestTheme } from './request-theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('errors.notFound')
  return { title: words('title') }
}

export default async function NotFound() {
  await connection()
  return (
    <PublicFrame theme={await requestTheme()}>
      <MissingPart />
    </PublicFrame>
  )
}
