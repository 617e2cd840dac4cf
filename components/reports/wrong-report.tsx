import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { translator } from '#messages/translator.ts'
import { ReportFilters } from './report-filters.tsx'
import { ReportHead } from './report-head.tsx'
import type { ReportPlace } from './report-view.tsx'

type Fields = readonly {
  path: string
  code: string
  params?: Record<string, string | number> | undefined
}[]

/** What stands there when the address asks for something that the report does not know. */
export function WrongReport({ fields, ...place }: ReportPlace & { fields: Fields }) {
  const { report, language } = place
  const say = translator(language, 'reports')
  const invalid = translator(language, 'invalid')
  const problems = Object.fromEntries(
    fields.map(({ path, code, params }) => [path, invalid(code, params)]),
  )
  const names = fields.map(({ path }) =>
    say.has(`filters.${path}`) ? say(`filters.${path}`) : path,
  )
  return (
    <>
      <ReportHead report={report} />
      <ReportFilters {...place} problems={problems} />
      <EmptyState
        kind="error"
        title={say('wrong')}
        action={<LinkButton href={`/reports/${report}`}>{say('filters.remove')}</LinkButton>}
      >
        {say('wrongText', { fields: names.join(say('separator')) })}
      </EmptyState>
    </>
  )
}
