import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { apiDocument } from '#app/api/description/document.ts'
import { currentActor } from '#app/current-actor.ts'
import { appOrigin } from '#app/origin.ts'
import { requestTheme } from '#app/request-theme.ts'
import type { Description } from '#components/api-reference/described.ts'
import { ApiReference } from '#components/api-reference/reference.tsx'
import { PublicFrame } from '#components/frame/public-frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('apiReference')
  return { title: words('title') }
}

/** The API in words; it holds no record, so whoever asks may read it. */
export default async function ApiReferencePage() {
  const language = await getLocale()
  const someone = await currentActor()
  return (
    <PublicFrame theme={await requestTheme()} withSignIn={!someone}>
      <ApiReference
        description={apiDocument(language) as unknown as Description}
        language={language}
        origin={appOrigin().origin}
        canTry={someone !== null}
      />
    </PublicFrame>
  )
}
