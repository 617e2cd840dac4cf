import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Lock } from '../sheet/register.ts'
import type { Row } from '../sheet/rows.ts'
import type { GridView } from './grid-view.ts'

type Props = { view: GridView; row: Row; lock: Exclude<Lock, 'absent'> }

/** Why nothing can be typed here, and where it is changed instead. */
export function LockNote({ view, row, lock }: Props) {
  const words = useTranslations('planGrid.locks')
  const { planId } = view
  const id = view.control.known(row.key)?.id ?? ''
  const plan = `/action-plans/${planId}`
  const href = {
    agreed: `${plan}?ask=${id}#m-${id}`,
    closed: `${plan}#m-${id}`,
    validated: `${plan}#record-status`,
  }[lock]
  return (
    <p>
      {words(`${lock}.why`)}{' '}
      <Link href={href} prefetch={false}>
        {words(`${lock}.go`)}
      </Link>
    </p>
  )
}
