import { resource } from '#app/api/resource.ts'
import {
  mergePriorityArea,
  separatePriorityArea,
} from '#domain/priority-areas/commands/merge-priority-area.ts'
import { previewAreaMerger } from '#domain/priority-areas/queries/survey-areas.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: previewAreaMerger,
  POST: mergePriorityArea,
  DELETE: separatePriorityArea,
})
