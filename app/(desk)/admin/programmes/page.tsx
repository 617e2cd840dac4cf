import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { ProgrammeActs } from '#components/admin/programme-acts.tsx'
import { ProgrammeTable } from '#components/admin/programme-table.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { surveyProgrammes } from '#domain/programmes/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('admin.programmes')
  return { title: words('title') }
}

/** The policies and initiatives of others that agreements are linked to. */
export default async function ProgrammesPage() {
  const { actor } = await admittedTo('/admin/programmes')
  const words = await getTranslations('admin.programmes')
  const { items } = await ask(world(), surveyProgrammes, actor, {})
  return (
    <ClientWords namespaces={['admin', 'forms', 'words']}>
      <AdminTabs current="programmes" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
        actions={<ProgrammeActs programme={null} />}
      />
      {items.length > 0 ? (
        <ProgrammeTable programmes={items} />
      ) : (
        <EmptyState kind="nothing" title={words('none')}>
          {words('noneText')}
        </EmptyState>
      )}
    </ClientWords>
  )
}
