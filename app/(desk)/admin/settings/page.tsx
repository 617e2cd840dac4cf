import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { SettingsDialog } from '#components/admin/settings-dialog.tsx'
import { SetupTasks, type Task } from '#components/admin/setup-tasks.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { languageName } from '#components/ui/forms/languages-offered.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { listParties } from '#domain/parties/queries/list-parties.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { readSettings } from '#domain/settings/queries.ts'
import { listUsers } from '#domain/users/queries/list-users.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('admin.settings')
  return { title: words('title') }
}

/** Whose register it is, and what a new one needs before it can be filled. */
export default async function RegisterSettingsPage() {
  const { actor } = await admittedTo('/admin/settings')
  const words = await getTranslations('admin.settings')
  const settings = await ask(world(), readSettings, actor, {})
  const { homeParty, homeZone, language, currency, settled } = settings
  const by = (isSettled: boolean, name: string) => isSettled && words('settled', { name })
  return (
    <ClientWords namespaces={['admin', 'forms', 'words']}>
      <AdminTabs current="settings" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
        actions={<SettingsDialog settings={settings} />}
      />
      <SetupTasks tasks={await tasksOf(actor, settings.version !== null)} />
      <Section title={words('chosen')}>
        <Entries>
          <Entry term={words('homeParty')} margin={by(settled.homeParty, 'HOME_PARTY')}>
            {homeParty ? (
              <LocalText of={homeParty.names} />
            ) : (
              <NotStated>{words('notChosen')}</NotStated>
            )}
          </Entry>
          <Entry term={words('homeZone')} margin={by(settled.homeZone, 'HOME_ZONE')}>
            {homeZone}
          </Entry>
          <Entry term={words('language')} margin={by(settled.language, 'LOCALE')}>
            {languageName(language, await getLocale())}
          </Entry>
          <Entry term={words('currency')}>
            {currency ?? <NotStated>{words('noCurrency')}</NotStated>}
          </Entry>
        </Entries>
      </Section>
    </ClientWords>
  )
}

async function tasksOf(actor: Actor, chosen: boolean): Promise<Task[]> {
  const parties = await ask(world(), listParties, actor, { limit: 1 })
  const desks = await ask(world(), listDesks, actor, {})
  const areas = await ask(world(), listPriorityAreas, actor, {})
  const users = await ask(world(), listUsers, actor, { limit: 200 })
  const works = users.items.some(({ role }) => role === 'officer' || role === 'manager')
  return [
    { name: 'party', href: '/parties/new', done: parties.items.length > 0 },
    { name: 'settings', href: '/admin/settings', done: chosen },
    { name: 'desks', href: '/admin/desks', done: desks.items.length > 0 },
    { name: 'areas', href: '/admin/areas', done: areas.items.length > 0 },
    { name: 'users', href: '/admin/users', done: works },
  ]
}
