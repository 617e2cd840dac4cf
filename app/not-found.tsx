import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { Indenture } from '#components/frame/indenture.tsx'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { requestTheme } from './request-theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('errors.notFound')
  return { title: words('title') }
}

/** The same for what is not there and for what the reader may not know of. */
export default async function NotFound() {
  await connection()
  const words = await getTranslations('errors.notFound')
  return (
    <PublicFrame theme={await requestTheme()}>
      <Indenture state="halved" className="mt-2 mb-8 max-w-[40rem] phone:mt-8" />
      <p className="text-small text-quiet">404</p>
      <h1 className="display-title max-w-[20ch]">{words('title')}</h1>
      <p className="mt-6 max-w-[34rem]">{words('text')}</p>
      <p className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        <a href="/">{words('toRegister')}</a>
        <a href="/agreements">{words('toAgreements')}</a>
      </p>
    </PublicFrame>
  )
}
