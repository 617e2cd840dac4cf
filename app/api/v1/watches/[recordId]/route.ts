import { resource } from '#app/api/resource.ts'
import { endWatch, startWatch } from '#domain/watches/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: startWatch, DELETE: endWatch })
