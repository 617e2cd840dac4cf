import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { CommitmentListed } from '#domain/commitments/schema.ts'

type Props = { activities: CommitmentListed['activities'] }

/** The activities that discharge a promise, each a link to its place in its plan. */
export function DischargedBy({ activities }: Props) {
  const words = useTranslations('commitments')
  if (activities.length === 0) return null
  return (
    <ul className="font-sans text-note text-quiet">
      {activities.map(({ id, titles, plan }) => (
        <li key={id}>
          <Link
            href={`/action-plans/${plan.id}#a-${id}`}
            prefetch={false}
            className="inline-block py-1"
          >
            <LocalText of={titles} />
          </Link>
          {plan.illustrative && ` ${words('illustrative')}`}
        </li>
      ))}
    </ul>
  )
}
