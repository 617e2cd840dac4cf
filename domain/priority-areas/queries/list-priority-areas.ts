import { and, asc, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../../access/rules.ts'
import { isNamedLike } from '../../names/queries.ts'
import { query } from '../../query.ts'
import { listPriorityAreasInput, type PriorityArea, priorityAreaList } from '../schema.ts'

/**
 * The whole maintained list, by code: it is kept by hand, and so stays short. What was merged into
 * another entry is not in it; what was retired is, and says so.
 */
export const listPriorityAreas = query({
  name: 'priorityArea.list',
  event: 'priorityArea.listed',
  route: 'GET /priority-areas',
  input: listPriorityAreasInput,
  output: priorityAreaList,
  access: { roles: staff, scope: 'register' },
  answer: async (db, { input: { q } }) => {
    const rows =
      q === undefined ? await db.prepared('priorityAreas', () => areas(db)) : await areas(db, q)
    return { items: rows.map(listed) }
  },
})

function areas(db: Reader, q?: string) {
  const { priorityAreas } = db.tables
  const named = q === undefined ? undefined : isNamedLike(db, 'priorityArea', priorityAreas.id, q)
  return db
    .select()
    .from(priorityAreas)
    .where(and(isNull(priorityAreas.mergedIntoId), named))
    .orderBy(asc(priorityAreas.code))
}

type Row = Reader['tables']['priorityAreas']['$inferSelect']

/** An entry as it is told. */
export const listed = ({
  id,
  code,
  labels,
  field,
  goals,
  retiredAt,
  version,
}: Row): PriorityArea => {
  return { id, code, labels, field, goals: goals ?? [], retired: retiredAt !== null, version }
}
