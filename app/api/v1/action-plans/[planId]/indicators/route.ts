import { resource } from '#app/api/resource.ts'
import { indicatorsOfPlan } from '#domain/indicators/queries/indicators-of-plan.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: indicatorsOfPlan })
