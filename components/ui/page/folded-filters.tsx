import type { ReactNode } from 'react'
import { buttonLook } from '../button-look.ts'
import { Icon } from '../icon.tsx'

type Props = {
  /** What they narrow, and perhaps how many are set: the button's words. */
  label: string
  /** Beside a list, above one, above a report; or folded however much room there is. */
  place: 'list-filters' | 'line-fold' | 'report-filters' | 'always-folded'
  open?: boolean
  children: ReactNode
}

/** Filters that are folded away where there is little room, and open where there is; without a script. */
export function FoldedFilters({ label, place, open, children }: Props) {
  return (
    <details className={`${place} no-print`} open={open}>
      <summary className={buttonLook('secondary')}>
        <Icon name="filter" size={18} />
        {label}
      </summary>
      {children}
    </details>
  )
}
