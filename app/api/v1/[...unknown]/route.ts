import { BadRequest } from '#app/api/problem.ts'
import { route } from '#app/api/route-handler.ts'

const unknownAddress = route(async () => {
  throw new BadRequest(404, 'unknownAddress')
})

export {
  unknownAddress as DELETE,
  unknownAddress as GET,
  unknownAddress as PATCH,
  unknownAddress as POST,
  unknownAddress as PUT,
}
