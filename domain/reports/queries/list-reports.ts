import { messages } from '#messages/all.ts'
import { languages } from '#messages/languages.ts'
import { staff } from '../../access/rules.ts'
import { query } from '../../query.ts'
import {
  listReportsInput,
  listReportsOutput,
  type ReportName,
  type ReportShape,
  reportNames,
  reports,
} from '../schema/reports.ts'

/** Which reports there are, what each answers, and what its fields mean. */
export const listReports = query({
  name: 'report.list',
  event: 'report.listed',
  route: 'GET /reports',
  input: listReportsInput,
  output: listReportsOutput,
  access: { roles: staff, scope: 'register' },
  answer: async () => ({ items: reportNames.map(described) }),
})

function described(report: ReportName) {
  const { fields, filters }: ReportShape = reports[report]
  const shown = Object.entries(fields).filter(([, { kind }]) => kind !== 'hidden')
  return {
    report,
    titles: inEach((said) => said.title),
    answers: inEach((said) => said.answers),
    address: `/api/v1/reports/${report}/export`,
    filters: [...filters],
    fields: shown.map(([field, { kind }]) => ({
      field,
      kind,
      heads: inEach((said) => said.fields[field]?.head ?? field),
      meanings: inEach((said) => said.fields[field]?.meaning ?? field),
    })),
  }

  type Said = {
    title: string
    answers: string
    fields: Record<string, { head: string; meaning: string }>
  }
  function inEach(part: (said: Said) => string): Record<string, string> {
    const said = (language: (typeof languages)[number]): Said =>
      messages[language].reports.reports[report]
    return Object.fromEntries(languages.map((language) => [language, part(said(language))]))
  }
}
