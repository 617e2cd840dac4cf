import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { AreaActs } from '#components/admin/area-acts.tsx'
import { AreaTable } from '#components/admin/area-table.tsx'
import { StartAreas } from '#components/admin/start-areas.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { surveyAreas } from '#domain/priority-areas/queries/survey-areas.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('admin.areas')
  return { title: words('title') }
}

/** The maintained list of what agreements are about. */
export default async function AreasPage() {
  const { actor } = await admittedTo('/admin/areas')
  const words = await getTranslations('admin.areas')
  const { items } = await ask(world(), surveyAreas, actor, {})
  return (
    <ClientWords namespaces={['admin', 'forms', 'words']}>
      <AdminTabs current="areas" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
        actions={<AreaActs area={null} others={items} />}
      />
      {items.length > 0 ? (
        <AreaTable areas={items} />
      ) : (
        <EmptyState kind="nothing" title={words('none')} action={<StartAreas />}>
          {words('noneText')}
        </EmptyState>
      )}
    </ClientWords>
  )
}
