import { resource } from '#app/api/resource.ts'
import { contributionsOfAgreement } from '#domain/contributions/queries/told-contributions.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: contributionsOfAgreement })
