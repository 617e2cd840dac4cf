import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Failure } from './failure.mjs'
import { inProject } from './project.mjs'

const kB = 1000
/** What a page without any code of ours loads: React and Next. */
const floor = 138 * kB
/** First-load JavaScript, gzip. The first rule that fits holds. */
const budgets = [
  { routes: /^\/_(not-found|global-error)$/, limit: floor + 15 * kB },
  // What the public reads; who signs in goes on to the pages of the staff.
  { routes: /^\/($|announcements|register|docs)/, limit: floor + 15 * kB },
  { routes: /^\/import|\/grid$/, limit: 320 * kB },
  { routes: /^\//, limit: 230 * kB },
]

/** Prints what each page loads beside its limit. Throws a Failure that names those above it. */
export function keepBudgets() {
  const sizes = [frameworkSize(), ...routeSizes()]
  for (const { route, size, limit } of sizes) {
    console.log(`  ${inKB(size).padStart(7)} of ${inKB(limit)}  ${route}`)
  }
  const over = sizes.filter(({ size, limit }) => size > limit)
  if (over.length === 0) return
  throw failure(
    `${over.map(({ route }) => route).join(', ')} above the limit`,
    'Load what is seldom used when it is opened, and keep zod and all messages out of the browser; scripts/budgets.mjs has the limits.',
  )
}

/** Measured too: where it grows with a new version, every page grows. */
function frameworkSize() {
  const { rootMainFiles } = built('build-manifest.json')
  const chunks = rootMainFiles.map((chunk) => `.next/${chunk}`)
  return { route: 'React and Next alone', size: total(chunks), limit: floor }
}

function routeSizes() {
  const stats = built('diagnostics/route-bundle-stats.json')
  refuseUncounted(stats.map(({ route }) => route))
  return stats.map(({ route, firstLoadChunkPaths }) => ({
    route,
    size: total(firstLoadChunkPaths),
    limit: budgets.find(({ routes }) => routes.test(route)).limit,
  }))
}

/** A page that the statistics leave out would have no budget. */
function refuseUncounted(counted) {
  const files = Object.entries(built('app-path-routes-manifest.json'))
  const pages = files.filter(([file]) => file.endsWith('/page')).map(([, route]) => route)
  const left = pages.filter((route) => route !== '/_global-error' && !counted.includes(route))
  if (pages.length > 0 && left.length === 0) return
  throw failure(
    `Next counted no chunks of ${left.join(', ') || 'any page'}`,
    'See what "next build" writes to .next/diagnostics/route-bundle-stats.json.',
  )
}

const gzipped = new Map()

function total(chunks) {
  return chunks.reduce((sum, chunk) => {
    if (!gzipped.has(chunk)) gzipped.set(chunk, gzipSync(readFileSync(inProject(chunk))).length)
    return sum + gzipped.get(chunk)
  }, 0)
}

function built(file) {
  return JSON.parse(readFileSync(inProject('.next', file), 'utf8'))
}

function failure(cause, mend) {
  return new Failure({ step: 'JavaScript budgets', cause, mend })
}

function inKB(bytes) {
  return `${Math.round(bytes / kB)} kB`
}
