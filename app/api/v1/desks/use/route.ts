import { resource } from '#app/api/resource.ts'
import { surveyDesks } from '#domain/desks/queries/survey-desks.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: surveyDesks })
