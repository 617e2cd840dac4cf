import { useTranslations } from 'next-intl'
import { completenessOf, partOf } from '#components/agreements/form/completeness.ts'
import { RecordStatus } from '#components/record-status/record-status.tsx'
import { missingFacts } from '#domain/agreements/rules/missing-facts.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'

type Props = { agreement: Agreement; isManager: boolean }

/** What is missing of the agreement's record, at the part of its form, and the step that comes next. */
export function AgreementStatus({ agreement, isManager }: Props) {
  const words = useTranslations('agreementForm.missing')
  const { id, recordStatus, version } = agreement
  const missing = missingFacts(completenessOf(agreement)).map(({ path, code }) => ({
    href: `/agreements/${id}/edit#${partOf(path)}`,
    text: words(code as 'areasMissing'),
  }))
  return (
    <RecordStatus path={`/agreements/${id}`} {...{ version, recordStatus, isManager, missing }} />
  )
}
