import { resource } from '#app/api/resource.ts'
import { correctDisbursement } from '#domain/disbursements/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: correctDisbursement })
