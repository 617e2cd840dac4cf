import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { SimulatedPath } from '#domain/legal-status/schema/simulation.ts'
import { dayWords } from '#lib/day-words.ts'

type Beyond = NonNullable<SimulatedPath['beyond']>

/** What goes on beyond the last day of a path: the agreements that are asked about, and the work. */
export function BeyondPath({ beyond }: { beyond: Beyond | null }) {
  const words = useTranslations('simulation')
  const say = useTranslations('lawForms.preview')
  if (beyond === null) return <p className="mt-5 text-quiet">{words('goesOn')}</p>
  const { agreements, plans } = beyond
  if (agreements.length === 0 && plans.length === 0) {
    return <p className="mt-5 text-quiet">{words('untouched')}</p>
  }
  return (
    <div className="mt-5">
      <h3 className="text-small font-strong">{say('beyond')}</h3>
      <ul className="mt-2 space-y-3">
        {agreements.map((agreement) => (
          <Under key={agreement.id} agreement={agreement} />
        ))}
        {plans.map(({ id, titles, activities, milestones }) => (
          <li key={id}>
            <Link href={`/action-plans/${id}`} prefetch={false}>
              <LocalText of={titles} />
            </Link>
            <span className="block text-small text-quiet">
              {activities > 0 && (
                <span className="block">{words('activities', { count: activities })}</span>
              )}
              {milestones > 0 && (
                <span className="block">{say('milestones', { count: milestones })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Under({ agreement }: { agreement: Beyond['agreements'][number] }) {
  const words = useTranslations('simulation')
  const say = useTranslations('lawForms.preview')
  const fates = useTranslations('agreementTree.fates')
  const language = useLocale()
  const { id, reference, titles, inForceUntil, decided, choices } = agreement
  const listed = new Intl.ListFormat(language, { type: 'disjunction' })
  return (
    <li>
      <Link href={`/agreements/${id}`} prefetch={false}>
        {reference}
      </Link>{' '}
      <LocalText of={titles} />
      <span className="block text-small text-quiet">
        {inForceUntil && (
          <span className="block first-letter:uppercase">
            {say('runsUntil', { day: dayWords(inForceUntil, language) })}
          </span>
        )}
        {decided
          ? words('decided', { fate: fates(decided) })
          : words('choices', { choices: listed.format(choices.map((choice) => fates(choice))) })}
      </span>
    </li>
  )
}
