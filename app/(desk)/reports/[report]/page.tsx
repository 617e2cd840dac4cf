import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { filtersIn } from '#components/reports/filter-words.ts'
import { ReportView } from '#components/reports/report-view.tsx'
import { WrongReport } from '#components/reports/wrong-report.tsx'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { Refusal } from '#domain/outcome.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { reportQueries } from '#domain/reports/queries/report-queries.ts'
import { isReport, type ReportName } from '#domain/reports/schema/reports.ts'
import { present } from '#domain/world.ts'
import { momentTyped } from '#lib/clock.ts'
import { translator } from '#messages/translator.ts'

type Props = {
  params: Promise<{ report: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

async function reportOf(params: Props['params']): Promise<ReportName> {
  const { report } = await params
  return isReport(report) ? report : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await reportOf(params)
  return { title: translator(await getLocale(), 'reports')(`reports.${report}.title`) }
}

/** So many rows tell what a file will hold. */
const rowsShown = 10

/** One report: what it is narrowed to, its first rows, and the ways to take it away. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { actor } = await admittedTo('/reports/[report]')
  const report = await reportOf(params)
  const language = await getLocale()
  const { home, today } = await present(world(), world().store.read)
  const typed = filtersIn(await searchParams)
  const filters = typed.knownAt
    ? { ...typed, knownAt: momentTyped(typed.knownAt, home.zone) }
    : typed
  const named = {
    desks: (await ask(world(), listDesks, actor, {})).items,
    areas: (await ask(world(), listPriorityAreas, actor, {})).items,
  }
  const place = { report, filters, named, language, zone: home.zone, today }
  try {
    const asked = { ...filters, limit: rowsShown }
    const page = await ask(world(), reportQueries[report], actor, asked)
    return <ReportView page={page} {...place} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <WrongReport fields={error.problem.fields ?? []} {...place} />
  }
}
