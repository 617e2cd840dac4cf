import { resource } from '#app/api/resource.ts'
import { agreementColumns } from '#components/agreements/csv-columns.ts'
import { createAgreement } from '#domain/agreements/commands/create-agreement.ts'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listAgreements, POST: createAgreement },
  { csv: { fileName: 'agreements', columns: agreementColumns } },
)
