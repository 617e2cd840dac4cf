import { existsSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Settings } from '#lib/env.ts'
import { inProject } from '../project.ts'
import { NotDone } from '../verb.ts'

const program = inProject('scripts/server.mjs')

/** Throws NotDone where there is no build to serve. */
export function refuseUnbuilt(): void {
  if (existsSync(inProject('.next/standalone/server.js'))) return
  throw new NotDone('Nothing is built yet: "npm start" builds and serves.')
}

/**
 * Becomes the built server: same process id, same standard streams, none of our memory. Where a
 * system can't do that, the server starts inside this process.
 */
export async function becomeServer(settings: Settings): Promise<void> {
  const env = { ...process.env, ...environment(settings) }
  const args = process.connected ? [program, '--with-parent'] : [program]
  // Kept for the next start, for nothing runs here any more after this.
  flushCompileCache()
  if (process.execve && process.platform !== 'win32') {
    process.execve(process.execPath, [process.execPath, ...process.execArgv, ...args], env)
  }
  Object.assign(process.env, env)
  await import(pathToFileURL(program).href)
}

function environment(settings: Settings): Record<string, string> {
  return {
    CONVENIO_DATA: settings.dataFolder,
    DATABASE_URL: settings.databaseUrl,
    HOSTNAME: settings.host,
    PORT: String(settings.port),
    APP_ORIGIN: settings.appOrigin,
    NEXTAUTH_URL: settings.appOrigin,
    ...(settings.authSecret && {
      AUTH_SECRET: settings.authSecret,
      NEXTAUTH_SECRET: settings.authSecret,
    }),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
