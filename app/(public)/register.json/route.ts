import { jsonAnswer } from '#app/api/json-answer.ts'
import { published } from '#app/api/published.ts'
import { queryOf } from '#app/api/request-input.ts'
import { route } from '#app/api/route-handler.ts'
import { listPublicAgreements } from '#domain/publications/queries/list-public-agreements.ts'
import type { AnyQuery } from '#domain/query.ts'

const register: AnyQuery = listPublicAgreements

/** The public register for programs, narrowed as the address says. */
export const GET = route(
  published((asked) => jsonAnswer(register, asked, queryOf(asked.request))),
  'anyone',
)
