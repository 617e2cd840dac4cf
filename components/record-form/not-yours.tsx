import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { EmptyState } from '#components/ui/page/empty-state.tsx'

/** What stands in the place of a form whose record another desk keeps. */
export function NotYours({ record }: { record: string }) {
  const words = useTranslations('forms.notYours')
  return (
    <EmptyState
      kind="noPermission"
      title={words('title')}
      action={
        <Link href={record} prefetch={false}>
          {words('read')}
        </Link>
      }
    >
      {words('text')}
    </EmptyState>
  )
}
