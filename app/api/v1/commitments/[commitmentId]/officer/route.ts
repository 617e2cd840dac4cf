import { resource } from '#app/api/resource.ts'
import { assignCommitment } from '#domain/commitments/commands/judge-commitment.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: assignCommitment })
