import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { AdminTabs } from '#components/admin/admin-tabs.tsx'
import { PackActs } from '#components/clause-packs/pack-acts.tsx'
import { PackTable } from '#components/clause-packs/pack-table.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { listClausePacks } from '#domain/clause-packs/queries.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('admin.clausePacks')
  return { title: words('title') }
}

/** The forms of clauses that texts are filled from. */
export default async function ClausePacksPage() {
  const { actor } = await admittedTo('/admin/clause-packs')
  const words = await getTranslations('admin.clausePacks')
  const { items } = await ask(world(), listClausePacks, actor, {})
  return (
    <ClientWords namespaces={['admin', 'forms', 'words', 'lawForms']}>
      <AdminTabs current="clause-packs" />
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
        actions={<PackActs pack={null} />}
      />
      <PackTable packs={items} />
    </ClientWords>
  )
}
