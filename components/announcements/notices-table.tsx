import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { PublicationMark } from '#components/publications/staff/publication-mark.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { AnnouncementListed } from '#domain/announcements/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { noticeRecordPath } from './addresses.ts'

type Props = {
  notices: readonly AnnouncementListed[]
  /** Whether each says which agreement it is of: under that agreement it need not. */
  withAgreement?: boolean
}

/** Notices as rows: which, of what, when they were given, how far they are on their way. */
export function NoticesTable({ notices, withAgreement = false }: Props) {
  const words = useTranslations('notices')
  const language = useLocale()
  const columns: Column<AnnouncementListed>[] = [
    {
      key: 'notice',
      head: words('columns.notice'),
      names: true,
      cell: ({ id, titles }) => (
        <Link href={noticeRecordPath(id)} prefetch={false}>
          <LocalText of={titles} />
        </Link>
      ),
    },
    ...(withAgreement ? [agreementColumn(words('columns.agreement'))] : []),
    {
      key: 'issued',
      head: words('columns.issued'),
      cell: ({ issuedOn }) => (issuedOn ? dayWords(issuedOn, language) : words('undated')),
      className: 'w-[18%]',
    },
    {
      key: 'state',
      head: words('columns.state'),
      cell: ({ publication }) =>
        publication ? (
          <PublicationMark state={publication} />
        ) : (
          <Status mark="open">{words('states.draft')}</Status>
        ),
      className: 'w-[20%]',
    },
  ]
  return (
    <Almanac caption={words('title')} columns={columns} rows={notices} rowKey={({ id }) => id} />
  )
}

const agreementColumn = (head: string): Column<AnnouncementListed> => ({
  key: 'agreement',
  head,
  cell: ({ agreement }) =>
    agreement && (
      <Link href={`/agreements/${agreement.id}`} prefetch={false}>
        {agreement.reference}
      </Link>
    ),
  className: 'w-[18%]',
})
