import { asc, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { query } from '../../query.ts'
import { keepsAreas } from '../rules.ts'
import {
  type AreaMergerPreview,
  areaMergerPreview,
  areaSurvey,
  previewAreaMergerInput,
} from '../schema.ts'
import { useOfEntries, usesOfAreas } from './area-use.ts'
import { listed } from './list-priority-areas.ts'

/** Every entry there ever was, with what is under it: for whoever keeps the list. */
export const surveyAreas = query({
  name: 'priorityArea.survey',
  event: 'priorityArea.surveyed',
  route: 'GET /priority-areas/use',
  input: z.strictObject({}),
  output: areaSurvey,
  access: keepsAreas,
  answer: async (db, { actor }) => {
    const { priorityAreas } = db.tables
    const rows = await db.select().from(priorityAreas).orderBy(asc(priorityAreas.code))
    const use = await usesOfAreas(db, actor)
    return {
      items: rows.map((row) => {
        const into = rows.find(({ id }) => id === row.mergedIntoId)
        const mergedInto = into ? { id: into.id, code: into.code, labels: into.labels } : null
        return { ...listed(row), mergedInto, use: use(row.id) }
      }),
    }
  },
})

/** What would be counted together: asked before two entries are merged. */
export const previewAreaMerger = query({
  name: 'priorityArea.previewMerger',
  event: 'priorityArea.mergerPreviewed',
  route: 'GET /priority-areas/{areaId}/merger',
  input: previewAreaMergerInput,
  output: areaMergerPreview,
  access: keepsAreas,
  answer: async (db, { input: { areaId, intoId }, actor }): Promise<AreaMergerPreview | null> => {
    const { priorityAreas } = db.tables
    const both = [...new Set([areaId, intoId])]
    const found = await db.select().from(priorityAreas).where(inArray(priorityAreas.id, both))
    if (found.length < both.length) return null
    const moved = await useOfEntries(db, actor, [areaId])
    return { moved, together: await useOfEntries(db, actor, both) }
  },
})
