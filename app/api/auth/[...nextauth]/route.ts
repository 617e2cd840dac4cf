import { authAnswer } from '../auth-answer.ts'
import { BadRequest } from '#app/api/problem.ts'
import { route } from '#app/api/route-handler.ts'

/** Both ways in, and the way out. Of next-auth's own addresses no other is open. */
export const POST = route(authAnswer)

const notAllowed = route(async () => {
  throw new BadRequest(405, 'methodNotAllowed', { Allow: 'POST' })
})

export { notAllowed as DELETE, notAllowed as GET, notAllowed as PATCH, notAllowed as PUT }
