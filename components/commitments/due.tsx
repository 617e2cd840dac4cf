import { useLocale, useTranslations } from 'next-intl'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'

type Props = { commitment: Pick<CommitmentListed, 'dueOn' | 'overdue'> }

/** By when it is due, in words; that no day was named is an answer too. */
export function Due({ commitment: { dueOn, overdue } }: Props) {
  const words = useTranslations('commitments')
  const language = useLocale()
  if (!dueOn) return <NotStated>{words('noDay')}</NotStated>
  const day = uncertainDayWords(dueOn, language)
  if (!overdue) return day
  return (
    <span className="grid gap-0.5">
      {day}
      <Status mark="attention" tone="decision">
        {words('overdue')}
      </Status>
    </span>
  )
}
