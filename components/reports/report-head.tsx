import { useTranslations } from 'next-intl'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import type { ReportName } from '#domain/reports/schema/reports.ts'

/** What a report is, and what it answers. */
export function ReportHead({ report }: { report: ReportName }) {
  const say = useTranslations('reports')
  return (
    <PageHeader
      title={say(`reports.${report}.title`)}
      subtitle={say(`reports.${report}.answers`)}
      crumbs={[{ href: '/reports', text: say('title') }]}
    />
  )
}
