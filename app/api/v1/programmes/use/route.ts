import { resource } from '#app/api/resource.ts'
import { surveyProgrammes } from '#domain/programmes/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: surveyProgrammes })
