import { resource } from '#app/api/resource.ts'
import { surveyAreas } from '#domain/priority-areas/queries/survey-areas.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: surveyAreas })
