import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const build = join(import.meta.dirname, '../../.next')

/** An address of the build: a page, or a handler of requests. */
export type BuiltRoute = { address: string; isPage: boolean }

/** Every page and handler that the build holds, by Next's own manifests; two of them must agree. */
export function builtRoutes(): BuiltRoute[] {
  const addresses = manifest('app-path-routes-manifest.json')
  const compiled = Object.keys(manifest('server/app-paths-manifest.json'))
  const named = Object.keys(addresses)
  const unlike = [
    ...named.filter((name) => !compiled.includes(name)),
    ...compiled.filter((name) => !named.includes(name)),
  ]
  // Pages without a request are drawn at build time, and have nobody to ask.
  const unexplained = unlike.filter((name) => !ofTheFramework.includes(name))
  if (unexplained.length > 0) throw new Error(`Only one manifest knows ${unexplained.join(', ')}`)
  return Object.entries(addresses)
    .filter(([name]) => !ofTheFramework.includes(name))
    .map(([name, address]) => ({ address, isPage: name.endsWith('/page') }))
}

/** What is shown where a page failed or is not there, and the picture of the tab. */
const ofTheFramework = [
  '/_global-error/page',
  '/_not-found/page',
  '/icon.svg/route',
  '/favicon.ico/route',
]

function manifest(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(build, name), 'utf8'))
}
