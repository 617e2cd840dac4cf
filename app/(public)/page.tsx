import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { languageAlternates } from '#app/language.ts'
import { requestTheme } from '#app/request-theme.ts'
import { Indenture } from '#components/frame/indenture.tsx'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publicPages')
  return { title: words('title'), robots: { index: true }, alternates: languageAlternates('/') }
}

/** The public register before anything was published. */
export default async function PublicRegister() {
  await connection()
  const words = await getTranslations('publicPages')
  return (
    <PublicFrame theme={await requestTheme()}>
      <Indenture className="mt-2 mb-10 max-w-[56rem] phone:mt-8 phone:mb-16" />
      <WithMargin margin={<p>{words('indenture')}</p>}>
        <h1 className="display-title max-w-[18ch]">{words('heading')}</h1>
        <p className="mt-6 max-w-[34rem] font-serif text-lead">{words('sentence')}</p>
        <section className="mt-12 max-w-[34rem] border-t border-ink pt-4">
          <h2 className="font-strong">{words('nothing')}</h2>
          <p className="text-quiet">{words('nothingText')}</p>
        </section>
      </WithMargin>
    </PublicFrame>
  )
}
