import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requestTheme } from '#app/request-theme.ts'
import { signInMemory } from '#app/sign-in-memory.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { ChoosePasswordForm } from '#components/sessions/choose-password-form.tsx'
import { SignInSheet } from '#components/sessions/sign-in-sheet.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { signInLink } from '#domain/sessions/queries/sign-in-link.ts'
import { longestPassword, shortestPassword } from '#lib/password-strength.ts'
import { translator } from '#messages/translator.ts'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('signIn.link')
  return { title: words('title') }
}

/** A one-time link: opening it uses up nothing, as mail programs open links too. */
export default async function SignInLinkPage({ searchParams }: Props) {
  const words = await getTranslations('signIn.link')
  const token = [(await searchParams).token ?? ''].flat()[0] ?? ''
  const link = token ? await signInLink(world(), token) : null
  return (
    <PublicFrame theme={await requestTheme()} withSignIn={false}>
      {link?.standing === 'open' ? (
        <SignInSheet
          title={words('title')}
          lead={<p>{words('greeting', { name: link.name })}</p>}
          margin={words('lead')}
        >
          <ClientWords namespaces={['signIn']}>
            <ChoosePasswordForm token={token} email={link.email} problem={await lastProblem()} />
          </ClientWords>
        </SignInSheet>
      ) : (
        <SignInSheet
          title={words('voidTitle')}
          lead={<p>{words(link?.standing ?? 'unknown')}</p>}
          picture="torn"
        >
          <LinkButton href="/sign-in">{words('toSignIn')}</LinkButton>
        </SignInSheet>
      )}
    </PublicFrame>
  )
}

/** What was wrong with a form that was sent without script. */
async function lastProblem(): Promise<string | undefined> {
  const memory = await signInMemory()
  const say = translator(await getLocale(), 'invalid')
  if (!memory || !say.has(memory.code)) return undefined
  const limit = memory.code === 'passwordTooLong' ? longestPassword : shortestPassword
  return say(memory.code, { limit })
}
