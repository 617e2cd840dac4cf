import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

type Props = { summary: ReactNode; open?: boolean; children: ReactNode }

/** More, for who asks: works without JavaScript, and is open in print. */
export function Disclosure({ summary, open, children }: Props) {
  return (
    <details open={open} className="disclosure">
      <summary className="inline-flex items-center gap-1.5 py-1 underline decoration-edge underline-offset-4">
        <Icon name="expand" size={16} className="disclosure-mark" />
        {summary}
      </summary>
      <div className="mt-2 border-l border-hairline pl-4">{children}</div>
    </details>
  )
}
