import { useTranslations } from 'next-intl'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { PublicationState } from '#domain/publications/schema/publication.ts'

const marks: Record<PublicationState, Mark> = {
  proposed: 'attention',
  published: 'done',
  declined: 'stopped',
  superseded: 'half',
  withdrawn: 'stopped',
}

/** How far something is on its way to the public, as a word with its mark. */
export function PublicationMark({ state }: { state: PublicationState }) {
  const words = useTranslations('publications.states')
  const tone = state === 'proposed' ? 'decision' : state === 'published' ? 'plain' : 'quiet'
  return (
    <Status mark={marks[state]} tone={tone}>
      {words(state)}
    </Status>
  )
}
