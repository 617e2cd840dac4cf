import { resource } from '#app/api/resource.ts'
import { recordDisbursement } from '#domain/disbursements/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: recordDisbursement })
