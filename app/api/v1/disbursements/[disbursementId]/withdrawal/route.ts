import { resource } from '#app/api/resource.ts'
import { withdrawDisbursement } from '#domain/disbursements/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawDisbursement })
