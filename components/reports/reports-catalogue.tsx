import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { reportNames } from '#domain/reports/schema/reports.ts'

/** The reports by the questions that they answer. */
export function ReportsCatalogue() {
  const say = useTranslations('reports')
  return (
    <>
      <PageHeader title={say('title')} state={<p className="text-quiet">{say('lead')}</p>} />
      <ul className="max-w-measure">
        {reportNames.map((report) => (
          <li key={report} className="border-b border-hairline py-6 first:pt-0">
            <h2 className="section-title">
              <Link href={`/reports/${report}`} prefetch={false}>
                {say(`reports.${report}.title`)}
              </Link>
            </h2>
            <p className="mt-1 font-serif text-lead text-quiet">
              {say(`reports.${report}.answers`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
