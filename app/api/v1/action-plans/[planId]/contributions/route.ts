import { resource } from '#app/api/resource.ts'
import { contributionsOfPlan } from '#domain/contributions/queries/told-contributions.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: contributionsOfPlan })
