import { resource } from '#app/api/resource.ts'
import { takeBackDrop } from '#domain/milestones/commands/drop-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: takeBackDrop })
