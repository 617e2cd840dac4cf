import { useTranslations } from 'next-intl'
import { Icon, type IconName } from '#components/ui/icon.tsx'

/** How a row stands between the grid and the register. */
export type Mark = 'none' | 'new' | 'saving' | 'saved' | 'waits' | 'reason' | 'problem' | 'conflict'

const icons: Record<Exclude<Mark, 'none'>, IconName> = {
  new: 'plus',
  saving: 'upload',
  saved: 'check',
  waits: 'clock',
  reason: 'note',
  problem: 'attention',
  conflict: 'attention',
}

export function RowMark({ mark }: { mark: Mark }) {
  const words = useTranslations('planGrid.marks')
  if (mark === 'none') return null
  const urgent = mark === 'problem' || mark === 'conflict'
  return (
    <span className={urgent ? 'text-seal' : 'text-quiet'} title={words(mark)}>
      <Icon name={icons[mark]} size={14} />
      <span className="sr-only">{words(mark)}</span>
    </span>
  )
}
