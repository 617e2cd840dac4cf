import { resource } from '#app/api/resource.ts'
import { declineProposal } from '#domain/confirmations/commands/decide-proposal.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: declineProposal })
