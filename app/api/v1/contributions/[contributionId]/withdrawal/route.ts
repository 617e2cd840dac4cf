import { resource } from '#app/api/resource.ts'
import { withdrawContribution } from '#domain/contributions/commands/withdraw-contribution.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawContribution })
