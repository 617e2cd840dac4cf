import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { DeskActs } from '#components/admin/desk-acts.tsx'
import { DeskTable } from '#components/admin/desk-table.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { surveyDesks } from '#domain/desks/queries/survey-desks.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('admin.desks')
  return { title: words('title') }
}

/** The desks, who works at them and what they cover. */
export default async function DesksPage() {
  const { actor } = await admittedTo('/admin/desks')
  const words = await getTranslations('admin.desks')
  const { items } = await ask(world(), surveyDesks, actor, {})
  return (
    <ClientWords namespaces={['admin', 'forms', 'words']}>
      <AdminTabs current="desks" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
        actions={<DeskActs desk={null} others={items} />}
      />
      {items.length > 0 ? (
        <DeskTable desks={items} />
      ) : (
        <EmptyState kind="nothing" title={words('none')}>
          {words('noneText')}
        </EmptyState>
      )}
    </ClientWords>
  )
}
