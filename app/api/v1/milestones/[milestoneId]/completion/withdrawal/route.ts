import { resource } from '#app/api/resource.ts'
import { takeBackCompletion } from '#domain/milestones/commands/take-back-completion.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: takeBackCompletion })
