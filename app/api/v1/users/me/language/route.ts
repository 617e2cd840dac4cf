import { resource } from '#app/api/resource.ts'
import { chooseLanguage } from '#domain/users/commands/choose-language.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: chooseLanguage })
