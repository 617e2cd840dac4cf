import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import type { CommitmentHealth } from '#domain/commitments/schema/words.ts'
import { dayWords } from '#lib/day-words.ts'

const marks: Record<CommitmentHealth, Mark> = {
  notStarted: 'open',
  onTrack: 'half',
  atRisk: 'attention',
  offTrack: 'attention',
}

/** How the promise was judged to stand over time, the newest first; nothing said is ever lost. */
export function HealthSection({ commitment }: { commitment: Commitment }) {
  const words = useTranslations('commitments.health')
  const healths = useTranslations('words.healths')
  const language = useLocale()
  const { judgements, health } = commitment
  return (
    <Section title={words('title')}>
      {health === null && judgements.length === 0 ? (
        <NotStated>{words('notJudged')}</NotStated>
      ) : (
        <ol className="desk-lines max-w-measure">
          {judgements.map((one) => (
            <li key={`${one.on}${one.health}${one.reason}`}>
              {one.health && (
                <Status
                  mark={marks[one.health]}
                  tone={one.health === 'offTrack' ? 'decision' : 'plain'}
                >
                  <span className="inline-block first-letter:uppercase">{healths(one.health)}</span>
                </Status>
              )}
              {one.reason && <span>{one.reason}</span>}
              <span className="text-small text-quiet">
                {words('saidBy', {
                  name: one.by?.name ?? words('erasedPerson'),
                  day: dayWords(one.on, language),
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
