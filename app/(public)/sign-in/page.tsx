import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '#app/current-actor.ts'
import { requestTheme } from '#app/request-theme.ts'
import { signInMemory } from '#app/sign-in-memory.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { navigationOf } from '#components/frame/navigation.ts'
import { PublicFrame } from '#components/frame/public-frame.tsx'
import { SignInForm } from '#components/sessions/sign-in-form.tsx'
import { SignInSheet } from '#components/sessions/sign-in-sheet.tsx'
import { home } from '#domain/world.ts'
import { ownPath } from '#lib/own-path.ts'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('signIn')
  return { title: words('title') }
}

/** Sign-in by e-mail and password; whoever is signed in goes on. */
export default async function SignInPage({ searchParams }: Props) {
  const words = await getTranslations('signIn')
  const next = ownPath((await searchParams).next)
  const someone = await currentActor()
  if (someone) redirect(next ?? navigationOf(someone.actor.role)[0]?.href ?? '/')
  const { zone } = await home(world(), world().store.read)
  const { email, ...failure } = (await signInMemory()) ?? {}
  return (
    <PublicFrame theme={await requestTheme()} withSignIn={false}>
      <SignInSheet title={words('title')} lead={words('lead')} margin={words('help')}>
        <ClientWords namespaces={['signIn']}>
          <SignInForm next={next} email={email} failure={failureIn(failure)} zone={zone} />
        </ClientWords>
      </SignInSheet>
    </PublicFrame>
  )
}

const failureIn = ({ code, openAgainAt }: { code?: string; openAgainAt?: string | null }) =>
  code === undefined ? undefined : { code, openAgainAt: openAgainAt ?? null }
