import { useTranslations } from 'next-intl'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { Coverage } from '#domain/commitments/schema/words.ts'

const marks: Record<Coverage, Mark> = {
  notPlanned: 'attention',
  notStarted: 'open',
  underWay: 'half',
  done: 'done',
  noActionNeeded: 'stopped',
  notPromised: 'unknown',
}

const tones: Partial<Record<Coverage, 'decision' | 'quiet'>> = {
  notPlanned: 'decision',
  noActionNeeded: 'quiet',
  notPromised: 'quiet',
}

/** How far a promise is covered, as a word with its mark; a gap is what somebody has to decide on. */
export function CoverageState({ coverage }: { coverage: Coverage }) {
  const words = useTranslations('words.coverages')
  return (
    <Status mark={marks[coverage]} tone={tones[coverage] ?? 'plain'}>
      <span className="inline-block first-letter:uppercase">{words(coverage)}</span>
    </Status>
  )
}
