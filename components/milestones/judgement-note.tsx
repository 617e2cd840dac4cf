import { useLocale, useTranslations } from 'next-intl'
import type { Milestone } from '#domain/milestones/schema.ts'
import { dayWords } from '#lib/day-words.ts'

/** Who judged the milestone so last, when and why; nothing once it is done. */
export function JudgementNote({
  milestone,
}: {
  milestone: Pick<Milestone, 'judgement' | 'health'>
}) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const { judgement, health } = milestone
  if (!judgement || health === 'done') return null
  const { on, by, reason } = judgement
  const told = { day: dayWords(on, language), name: by.name ?? words('erasedPerson'), reason }
  return (
    <p className="mt-1.5 max-w-measure font-sans text-note text-quiet">
      {words(health === 'dropped' ? 'givenUp' : 'judged', told)}
    </p>
  )
}
