import type { ReactNode } from 'react'
import { currentActor } from '#app/current-actor.ts'
import { requestTheme } from '#app/request-theme.ts'
import { Frame } from '#components/frame/frame.tsx'
import { QueryProvider } from '#components/query-provider.tsx'
import { SignOutForm } from '#components/sessions/sign-out-form.tsx'

/** What surrounds the pages of the staff; each page asks by itself who may see it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const someone = await currentActor()
  if (someone?.actor.kind !== 'user') return children
  const actor = { name: someone.name, role: someone.actor.role }
  return (
    <Frame actor={actor} theme={await requestTheme()} signOut={<SignOutForm />}>
      <QueryProvider>{children}</QueryProvider>
    </Frame>
  )
}
