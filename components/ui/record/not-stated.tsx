import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** "Not stated" is an answer, printed as such in a quiet voice. `children` says it more exactly. */
export function NotStated({ children }: { children?: ReactNode }) {
  const words = useTranslations('frame.ui')
  return <span className="not-stated">{children ?? words('notStated')}</span>
}
