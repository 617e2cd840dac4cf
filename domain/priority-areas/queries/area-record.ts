import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Subject } from '../../command.ts'

type Row = Reader['tables']['priorityAreas']['$inferSelect']

export type AreaRecord = Subject & { row: Row }

/** An entry of the list as it is kept, or null where there is none. */
export async function areaRecord(db: Reader, areaId: string): Promise<AreaRecord | null> {
  const { priorityAreas } = db.tables
  const [row] = await db.select().from(priorityAreas).where(eq(priorityAreas.id, areaId))
  if (!row) return null
  const { code, labels, field, goals, retiredAt, mergedIntoId, version } = row
  const content = {
    ...{ code, labels, field, goals: goals ?? [], mergedIntoId },
    retiredAt: retiredAt?.toISOString() ?? null,
  }
  const guard = { deskId: null, level: 'internal' as const, agreementId: null }
  return { kind: 'priorityArea', id: areaId, ...guard, version, content, row }
}
