import { resource } from '#app/api/resource.ts'
import { decideParentEnding } from '#domain/agreements/commands/decide-parent-ending.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: decideParentEnding })
