import { resource } from '#app/api/resource.ts'
import { readAgreementTree } from '#domain/agreements/queries/agreement-tree.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readAgreementTree })
