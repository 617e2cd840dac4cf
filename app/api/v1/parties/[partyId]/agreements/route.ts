import { resource } from '#app/api/resource.ts'
import { partyAgreements } from '#domain/parties/queries/party-agreements.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: partyAgreements })
