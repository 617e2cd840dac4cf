import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requestTheme } from '#app/request-theme.ts'
import { world } from '#app/world.ts'
import { LinkPage } from '#components/confirmations/link/link-page.tsx'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { ask } from '#domain/ask.ts'
import { linkHolder, readLink } from '#domain/confirmations/queries/read-link.ts'
import { home } from '#domain/world.ts'
import { translator } from '#messages/translator.ts'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<{ problem?: string | string[] }>
}

/** Of whom and what it is stands nowhere but on the page itself; no machine is to find it. */
export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('confirmations.link')
  return { title: words('pageTitle'), robots: { index: false, follow: false } }
}

/** The counterpart's link: opening it uses up nothing, as mail programs open links too. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { token } = await params
  const holder = await linkHolder(world(), token)
  const link = holder ? await ask(world(), readLink, holder.actor, { token }) : null
  const { zone } = await home(world(), world().store.read)
  return (
    <PublicFrame theme={await requestTheme()} withSignIn={false}>
      <LinkPage
        {...{ token, link, zone }}
        problem={await problemOf((await searchParams).problem)}
      />
    </PublicFrame>
  )
}

/** What was wrong with a form that was sent without script. */
async function problemOf(code: string | string[] | undefined): Promise<string | undefined> {
  if (typeof code !== 'string') return undefined
  const language = await getLocale()
  const [invalid, refusals] = [translator(language, 'invalid'), translator(language, 'refusals')]
  const said = invalid.has(code) ? invalid(code) : refusals.has(code) ? refusals(code) : undefined
  return said && translator(language, 'confirmations')('link.wentWrong', { said })
}
