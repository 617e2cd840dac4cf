import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { requestTheme } from '#app/request-theme.ts'
import { world } from '#app/world.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Hydrated } from '#components/hydrated.tsx'
import { sessionsQuery } from '#components/sessions/session-query.ts'
import { SettingsSheet } from '#components/settings/settings-sheet.tsx'
import { ask } from '#domain/ask.ts'
import { listSessions } from '#domain/sessions/queries/list-sessions.ts'
import { me } from '#domain/users/queries/me.ts'
import { home } from '#domain/world.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('settings')
  return { title: words('title') }
}

/** One's own account: who one is here, how one reads, one's password, where one is signed in. */
export default async function SettingsPage() {
  const { actor } = await admittedTo('/settings')
  const account = await ask(world(), me, actor, {})
  const sessions = await ask(world(), listSessions, actor, {})
  const { zone } = await home(world(), world().store.read)
  return (
    <Hydrated answers={[[sessionsQuery.queryKey, sessions]]}>
      <ClientWords namespaces={['settings']}>
        <SettingsSheet account={account} theme={await requestTheme()} zone={zone} />
      </ClientWords>
    </Hydrated>
  )
}
