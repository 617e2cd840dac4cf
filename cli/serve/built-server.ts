import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Settings } from '#lib/env.ts'
import { inProject } from '../project.ts'
import { NotDone } from '../verb.ts'

const program = inProject('.next/standalone/server.js')
const secondsToStop = 10

export function refuseUnbuilt(): void {
  if (existsSync(program)) return
  throw new NotDone('Nothing is built yet: "npm start" builds and serves, or run "npx next build".')
}

/**
 * Starts the server that Next has built, in this process, and returns when it answers. It changes
 * its folder and reads its settings anew, so they are handed over whole, with absolute paths.
 */
export async function startBuiltServer(settings: Settings): Promise<void> {
  Object.assign(process.env, environment(settings))
  endInTime()
  const restore = silenced()
  try {
    await import(pathToFileURL(program).href)
    await answering(settings)
  } finally {
    restore()
  }
  process.title = 'convenio'
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

/**
 * Next stops at SIGTERM and SIGINT once the requests under way are answered. We add an end to its
 * patience, an end with the process that started us, and the exit code of something well done.
 */
function endInTime(): void {
  let stopping = false
  const begin = () => {
    stopping = true
    setTimeout(() => process.exit(), secondsToStop * 1000).unref()
  }
  process.once('SIGTERM', begin).once('SIGINT', begin)
  process.once('SIGHUP', () => process.kill(process.pid, 'SIGTERM'))
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.once('exit', () => {
    if (stopping) process.exitCode = 0
  })
}

/** Next greets with an address that is not APP_ORIGIN, where nobody could sign in. */
function silenced(): () => void {
  const { log } = console
  console.log = () => {}
  return () => {
    console.log = log
  }
}

async function answering({ host, port }: Settings): Promise<void> {
  const address = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/healthz`
  const giveUp = performance.now() + 60_000
  while (performance.now() < giveUp) {
    const answered = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new NotDone(`The server was started and does not answer at ${url}.`)
}
