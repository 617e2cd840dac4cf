import { useTranslations } from 'next-intl'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { Standing } from '#domain/confirmations/schema/confirmation.ts'

const marks: Record<Standing, Mark> = {
  notConfirmed: 'open',
  byUs: 'half',
  byCounterpart: 'half',
  byBoth: 'done',
  changeProposed: 'attention',
}

/** Where a plan stands between the two sides. */
export function StandingMark({ standing }: { standing: Standing }) {
  const words = useTranslations('confirmations.standings')
  return (
    <Status mark={marks[standing]} tone={standing === 'changeProposed' ? 'decision' : 'plain'}>
      {words(standing)}
    </Status>
  )
}
