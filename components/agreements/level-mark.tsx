import { useTranslations } from 'next-intl'
import { Icon } from '#components/ui/icon.tsx'
import type { Level } from '#domain/agreements/schema/words.ts'

/** Says that not everybody may see this; nothing where all staff may. */
export function LevelMark({ level }: { level: Level }) {
  const words = useTranslations('words.levels')
  if (level === 'internal' || level === 'public') return null
  return (
    <span className="inline-flex items-baseline gap-1 font-sans text-note font-strong">
      <Icon name="lock" size={13} className="self-center" />
      {words(level)}
    </span>
  )
}
