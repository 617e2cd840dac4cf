import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { RuleTable } from '#components/alarms/rule-table.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { listAlarmRules } from '#domain/alarms/queries/alarm-rules.ts'
import { ask } from '#domain/ask.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('admin.alarms')
  return { title: words('title') }
}

/** When something asks for somebody's eyes: the days that each rule counts, and which are in use. */
export default async function AlarmsPage() {
  const { actor } = await admittedTo('/admin/alarms')
  const words = await getTranslations('admin.alarms')
  const { items } = await ask(world(), listAlarmRules, actor, {})
  return (
    <ClientWords namespaces={['admin', 'forms', 'words']}>
      <AdminTabs current="alarms" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
      />
      <RuleTable rules={items} />
    </ClientWords>
  )
}
