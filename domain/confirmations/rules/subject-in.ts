import type { Proposed } from '../schema/confirmation.ts'
import type { PlanContent } from '../schema/content.ts'

/** Where something of a content stands: what it says now, by field. */
export function subjectIn(
  content: PlanContent,
  { subjectKind, subjectId }: Pick<Proposed, 'subjectKind' | 'subjectId'>,
): Record<string, unknown> | null {
  if (subjectKind === 'actionPlan') return content
  const { activities } = content
  const found =
    subjectKind === 'activity' ? activities : activities.flatMap(({ milestones }) => milestones)
  return found.find(({ id }) => id === subjectId) ?? null
}
