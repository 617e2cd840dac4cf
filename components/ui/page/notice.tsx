import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

type Props = {
  /** `decision` is in seal red: somebody has to do something. */
  kind?: 'note' | 'decision'
  title?: ReactNode
  /** `alert` when it appears by itself and cannot wait, `status` when it can. */
  role?: 'alert' | 'status' | undefined
  children?: ReactNode
}

/** A remark that stands beside the record: a rule at its side, a mark, words. */
export function Notice({ kind = 'note', title, role, children }: Props) {
  const decision = kind === 'decision'
  return (
    <div
      role={role}
      className={`flex max-w-measure gap-3 border-l-2 py-1 pl-4 ${decision ? 'border-seal' : 'border-edge'}`}
    >
      <Icon
        name={decision ? 'attention' : 'note'}
        className={`mt-1 ${decision ? 'text-seal' : 'text-quiet'}`}
      />
      <div className="min-w-0">
        {title && <p className={`font-strong ${decision ? 'text-seal' : ''}`}>{title}</p>}
        {children && <div className="text-body">{children}</div>}
      </div>
    </div>
  )
}
