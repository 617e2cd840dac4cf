import type { Instrumentation } from 'next'

/** Before the first request is answered. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { standInFront } = await import('#app/front.ts')
  standInFront()
}

/** A page that failed shows its digest to the reader; here the log gets the same number. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import('#lib/log.ts')
  const { digest } = error as { digest?: string }
  const { method } = request
  log.error({ err: error, digest, method, route: context.routePath }, 'A page failed')
}
