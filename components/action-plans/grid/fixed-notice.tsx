import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/page/notice.tsx'

/** That the plan was validated: what goes on in it, and where it is reopened. */
export function FixedNotice({ planId }: { planId: string }) {
  const words = useTranslations('planGrid.fixed')
  return (
    <Notice title={words('title')}>
      {words('text')}{' '}
      <Link href={`/action-plans/${planId}#record-status`} prefetch={false}>
        {words('reopen')}
      </Link>
    </Notice>
  )
}
