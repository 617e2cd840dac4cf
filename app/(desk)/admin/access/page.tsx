import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { PermissionTable } from '#components/access/permission-table.tsx'
import { ReadingTable } from '#components/access/reading-table.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { commands, keepings, queries } from '#domain/catalogue.ts'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('apiReference.access')
  return { title: words('title') }
}

/** Who may do and read what, printed from the commands and queries themselves, for auditors. */
export default async function AccessPage() {
  await admittedTo('/admin/access')
  const language = await getLocale()
  const words = await getTranslations('apiReference.access')
  return (
    <>
      <PageHeader
        title={words('title')}
        state={<p className="max-w-measure text-quiet">{words('lead')}</p>}
      />
      <Section title={words('readingTitle')} lead={words('readingLead')}>
        <ReadingTable caption={words('readingTitle')} language={language} />
      </Section>
      <Section title={words('commandsTitle')} lead={words('commandsLead')}>
        <PermissionTable
          caption={words('commandsTitle')}
          permissions={[...commands, ...keepings]}
          language={language}
        />
      </Section>
      <Section title={words('queriesTitle')} lead={words('queriesLead')}>
        <PermissionTable
          caption={words('queriesTitle')}
          permissions={queries}
          language={language}
        />
      </Section>
    </>
  )
}
