const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/** Alive: this process answers. */
export async function GET() {
  return new Response('ok\n', { headers })
}
