import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { isOpenRecord } from '#domain/record-status/rules.ts'
import type { RecordStatus as Status } from '#domain/record-status/schema.ts'
import { StatusActs } from './status-acts.tsx'

/** Something that a record still lacks, and where it is filled in. */
export type Missing = { href: string; text: string }

type Props = {
  /** The address of the record under `/api/v1`. */
  path: string
  version: number
  recordStatus: Status
  isManager: boolean
  missing: readonly Missing[]
}

/** What is missing of the record, each with the way to fill it in, and the step that comes next. */
export function RecordStatus({ path, version, recordStatus, isManager, missing }: Props) {
  const words = useTranslations('recordStatus')
  const lacking = isOpenRecord(recordStatus) ? missing : []
  const said = isOpenRecord(recordStatus)
    ? lacking.length > 0
      ? words('missing', { count: lacking.length })
      : words('complete')
    : words(recordStatus as 'submitted')
  return (
    <Section title={words('title')} id="record-status" lead={said}>
      {lacking.length > 0 && (
        <ul className="mb-5 max-w-measure border-y border-hairline">
          {lacking.map(({ href, text }) => (
            <li key={href + text} className="border-b border-hairline py-1.5 last:border-b-0">
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <StatusActs {...{ path, version, recordStatus, isManager }} complete={lacking.length === 0} />
    </Section>
  )
}
