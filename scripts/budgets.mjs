import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Failure } from './failure.mjs'
import { inProject } from './project.mjs'

const kB = 1000
/** First-load JavaScript, gzip: React and Next alone are 138 kB. The first rule that fits holds. */
const budgets = [
  { routes: /^\/_(not-found|global-error)$/, limit: 153 * kB },
  { routes: /^\/($|announcements|register|sign-in|confirm|docs)/, limit: 153 * kB },
  { routes: /^\/import/, limit: 320 * kB },
  { routes: /^\//, limit: 230 * kB },
]

/** Prints what each page loads beside its limit, under a title. Throws a Failure that names those above it. */
export function keepBudgets(title) {
  console.log(`${title} ...`)
  const sizes = routeSizes()
  for (const { route, size, limit } of sizes) {
    console.log(`  ${inKB(size).padStart(7)} of ${inKB(limit)}  ${route}`)
  }
  const over = sizes.filter(({ size, limit }) => size > limit)
  if (over.length === 0) return
  throw new Failure({
    step: 'JavaScript budgets',
    cause: `${over.map(({ route }) => route).join(', ')} above the limit`,
    mend: 'Load what is seldom used when it is opened, and keep zod and all messages out of the browser; scripts/budgets.mjs has the limits.',
  })
}

function routeSizes() {
  const stats = JSON.parse(
    readFileSync(inProject('.next/diagnostics/route-bundle-stats.json'), 'utf8'),
  )
  const gzipped = new Map()
  const size = (chunk) => {
    if (!gzipped.has(chunk)) gzipped.set(chunk, gzipSync(readFileSync(inProject(chunk))).length)
    return gzipped.get(chunk)
  }
  return stats.map(({ route, firstLoadChunkPaths }) => ({
    route,
    size: firstLoadChunkPaths.reduce((sum, chunk) => sum + size(chunk), 0),
    limit: budgets.find(({ routes }) => routes.test(route)).limit,
  }))
}

function inKB(bytes) {
  return `${Math.round(bytes / kB)} kB`
}
