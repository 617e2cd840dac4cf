import type { ReactNode } from 'react'
import { CutSheet } from '../cut-sheet.tsx'

/** Nothing yet, nothing found, not allowed to see, or it failed. */
export type EmptyKind = 'nothing' | 'noResults' | 'noPermission' | 'error'

type Props = {
  kind: EmptyKind
  title: ReactNode
  /** Why, and what to do. */
  children?: ReactNode
  /** The one next step. */
  action?: ReactNode
}

/** What stands where rows would stand. */
export function EmptyState({ kind, title, children, action }: Props) {
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4 py-6">
      <CutSheet state={kind} className="w-16 shrink-0 text-quiet" />
      <div className="max-w-[40ch] min-w-0">
        <p className="font-serif text-lead">{title}</p>
        {children && <div className="mt-1 text-quiet">{children}</div>}
        {action && <div className="mt-5">{action}</div>}
      </div>
    </div>
  )
}
