import { resource } from '#app/api/resource.ts'
import { saidSimulation } from '#components/legal-status/said-status.ts'
import { simulateAgreement } from '#domain/legal-status/queries/simulate-agreement.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: simulateAgreement },
  { said: saidSimulation },
)
