import type { AccessLine } from '../access/schema.ts'
import type { Problem } from '../outcome.ts'

/** The list is one for all desks, and so is kept by one hand. */
export const keepsAreas: AccessLine = { roles: ['administrator', 'operator'], scope: 'register' }

type Area = { id: string; mergedIntoId: string | null; retiredAt: Date | null }

/** Why two entries can't be told to be one. */
export function areaMergerProblem(area: Area, into: Area | null): Problem | null {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'intoId', code }] })
  if (area.mergedIntoId !== null) return { code: 'priorityArea.isMerged' }
  if (into === null) return refuse('noSuchArea')
  if (into.id === area.id) return refuse('areaIntoItself')
  return into.mergedIntoId === null ? null : refuse('areaIsMerged')
}

/** Why an entry can't be taken out of use. */
export function retiringProblem({ mergedIntoId, retiredAt }: Area): Problem | null {
  if (mergedIntoId !== null) return { code: 'priorityArea.isMerged' }
  return retiredAt === null ? null : { code: 'priorityArea.alreadyRetired' }
}
