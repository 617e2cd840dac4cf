import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
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
  searchParams: Promise<{ problem?: string | string[]; lang?: string | string[] }>
}

/** Of whom and what it is stands nowhere but on the page itself; no machine is to find it. */
export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('confirmations.link')
  return { title: words('pageTitle'), robots: { index: false, follow: false } }
}

/** The counterpart's link: opening it uses up nothing, as mail programs open links too. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { token } = await params
  const { problem, lang } = await searchParams
  const holder = await linkHolder(world(), token)
  // It was sent in a language; whoever wants another has chosen it here.
  if (holder && lang === undefined) redirect(inLanguageOf(token, holder.language, problem))
  const link = holder ? await ask(world(), readLink, holder.actor, { token }) : null
  const { zone } = await home(world(), world().store.read)
  return (
    <PublicFrame theme={await requestTheme()} withSignIn={false}>
      <LinkPage {...{ token, link, zone }} problem={await problemOf(problem)} />
    </PublicFrame>
  )
}

function inLanguageOf(token: string, lang: string, problem: string | string[] | undefined) {
  const asked = new URLSearchParams({ lang, ...(typeof problem === 'string' && { problem }) })
  return `/confirm/${token}?${asked}` as const
}

/** What was wrong with a form that was sent without script. */
async function problemOf(code: string | string[] | undefined): Promise<string | undefined> {
  if (typeof code !== 'string') return undefined
  const language = await getLocale()
  const [invalid, refusals] = [translator(language, 'invalid'), translator(language, 'refusals')]
  const said = invalid.has(code) ? invalid(code) : refusals.has(code) ? refusals(code) : undefined
  return said && translator(language, 'confirmations')('link.wentWrong', { said })
}
