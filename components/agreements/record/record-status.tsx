import { useTranslations } from 'next-intl'
import { completenessOf, partOf } from '#components/agreements/form/completeness.ts'
import { Section } from '#components/ui/page/section.tsx'
import { missingFacts } from '#domain/agreements/rules/record-status.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { StatusActs } from './status-acts.tsx'

type Props = { agreement: Agreement; isManager: boolean }

/** What is missing of the record, each with the way to fill it in, and the step that comes next. */
export function RecordStatus({ agreement, isManager }: Props) {
  const words = useTranslations('agreementForm')
  const { id, recordStatus, version } = agreement
  const isOpen = recordStatus === 'draft' || recordStatus === 'reopened'
  const missing = isOpen ? missingFacts(completenessOf(agreement)) : []
  const said = isOpen
    ? missing.length > 0
      ? words('status.missing', { count: missing.length })
      : words('status.complete')
    : words(`status.${recordStatus as 'submitted'}`)
  return (
    <Section title={words('status.title')} id="record-status" lead={said}>
      {missing.length > 0 && (
        <ul className="mb-5 max-w-measure border-y border-hairline">
          {missing.map(({ path, code }) => (
            <li key={code} className="border-b border-hairline py-1.5 last:border-b-0">
              <a href={`/agreements/${id}/edit#${partOf(path)}`}>
                {words(`missing.${code as 'areasMissing'}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <StatusActs {...{ id, version, recordStatus, isManager }} complete={missing.length === 0} />
    </Section>
  )
}
