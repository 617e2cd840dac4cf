import { resource } from '#app/api/resource.ts'
import { reopenAgreement } from '#domain/agreements/commands/record-status.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: reopenAgreement })
