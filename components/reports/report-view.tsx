import Link from 'next/link'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { ReportName } from '#domain/reports/schema/reports.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { columnsOf, type ReportRow } from './columns.ts'
import { Dictionary } from './dictionary.tsx'
import { type Filters, filterSentence, type Named } from './filter-words.ts'
import { Preview } from './preview.tsx'
import { reportAddress } from './report-address.ts'
import { ReportFilters } from './report-filters.tsx'
import { ReportHead } from './report-head.tsx'
import { TakeAway } from './take-away.tsx'

export type ReportPlace = {
  report: ReportName
  filters: Filters
  named: Named
  language: Language
  /** The office's zone. */
  zone: string
  today: string
}

type Page = { items: readonly ReportRow[]; total: { exact: number } | { atLeast: number } }

/** A report as a page: the question, its filters, what it shows, the ways to take it away. */
export function ReportView({ page, ...place }: ReportPlace & { page: Page }) {
  const { report, filters, language, zone } = place
  const say = translator(language, 'reports')
  const columns = columnsOf(report, language, zone)
  return (
    <>
      <ReportHead report={report} />
      <ReportFilters {...place} />
      <Shown page={page} {...place} />
      {page.items.length === 0 ? (
        <EmptyState
          kind="noResults"
          title={say('nothing')}
          action={<LinkButton href={`/reports/${report}`}>{say('filters.remove')}</LinkButton>}
        >
          {say('nothingText')}
        </EmptyState>
      ) : (
        <>
          <TakeAway report={report} filters={filters} language={language} />
          <Section title={say('preview.title')} lead={say('preview.lead')}>
            <Preview columns={columns} rows={page.items} {...place} />
          </Section>
        </>
      )}
      <Section title={say('dictionary.title')} lead={say('dictionary.lead')}>
        <Dictionary columns={columns.filter(({ filed }) => filed)} language={language} />
      </Section>
    </>
  )
}

/** Which rows these are, and how many. */
function Shown({ page: { total }, ...place }: ReportPlace & { page: Page }) {
  const { report, filters, today, named, language, zone } = place
  const say = translator(language, 'reports')
  const rows =
    'exact' in total
      ? say(`reports.${report}.rows`, { count: total.exact })
      : say('atLeast', { count: total.atLeast })
  const sentence = filterSentence(report, filters, {
    ...{ rows, named, language, zone },
    on: filters.on ?? today,
  })
  return (
    <p className="mb-8 max-w-measure font-serif text-lead">
      {sentence}
      {'atLeast' in total && (
        <>
          {' '}
          <Link
            href={reportAddress(report, { ...filters, count: 'exact' })}
            prefetch={false}
            className="no-print text-body"
          >
            {say('countAll')}
          </Link>
        </>
      )}
    </p>
  )
}
