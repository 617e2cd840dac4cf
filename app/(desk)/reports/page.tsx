import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { ReportsCatalogue } from '#components/reports/reports-catalogue.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reports')
  return { title: words('title') }
}

/** Which reports there are, and what each answers. */
export default async function ReportsPage() {
  await admittedTo('/reports')
  return <ReportsCatalogue />
}
