import { read } from '#components/api.ts'
import type { MilestoneDetail } from '#domain/milestones/schema.ts'

/** A milestone as it is now, with who changed it last. */
export const readMilestone = (id: string) => read<MilestoneDetail>(`/milestones/${id}`)
