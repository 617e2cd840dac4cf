import { world } from '#app/world.ts'
import { home } from '#domain/world.ts'
import { log } from '#lib/log.ts'

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/** Ready: the database answers with the tables of this program, which `serve` brought it to. */
export async function GET() {
  try {
    await home(world(), world().store.read)
    return new Response('ready\n', { headers })
  } catch (error) {
    log.warn({ err: error }, 'Not ready')
    return new Response('not ready\n', { status: 503, headers: { ...headers, 'Retry-After': '2' } })
  }
}
