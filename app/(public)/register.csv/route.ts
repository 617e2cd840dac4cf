import { csvAnswer } from '#app/api/csv-answer.ts'
import { published } from '#app/api/published.ts'
import { queryOf } from '#app/api/request-input.ts'
import { route } from '#app/api/route-handler.ts'
import { publicColumns } from '#components/publications/public-columns.ts'
import { listPublicAgreements } from '#domain/publications/queries/list-public-agreements.ts'
import type { AnyQuery } from '#domain/query.ts'

const register: AnyQuery = listPublicAgreements

const file = { fileName: 'register', columns: publicColumns }

/** The public register as a file, narrowed as the address says; all of it where it says nothing. */
export const GET = route(
  published((asked) => csvAnswer(register, file, asked, queryOf(asked.request))),
  'anyone',
)
