import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { run } from './child.mjs'
import { Failure } from './failure.mjs'
import { withProgress } from './progress.mjs'
import { inProject, projectNode } from './project.mjs'
import { sourcesHash } from './sources.mjs'

const stampFile = inProject('.next/.stamp')
const standalone = inProject('.next/standalone')

/** Builds the production server, unless the one that is there was made from these very sources. */
export async function buildServer() {
  const hash = sourcesHash(projectNode())
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return
  rmSync(stampFile, { force: true })
  await withProgress('Building (when sources changed; about a minute)', nextBuild)
  completeStandalone()
  writeFileSync(stampFile, hash)
}

async function nextBuild() {
  // Files of an earlier build would be served along with the new ones.
  rmSync(standalone, { recursive: true, force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await run(
    projectNode(),
    [inProject('node_modules/next/dist/bin/next'), 'build'],
    { env, quiet: true },
  )
  if (code === 0) return
  throw new Failure({
    step: 'Building',
    cause: 'next build stopped',
    mend: 'What it says stands above. Mend that, and start again.',
    output,
  })
}

/** Next leaves out of its standalone folder what a content network might serve; we have none. */
function completeStandalone() {
  cpSync(inProject('.next/static'), `${standalone}/.next/static`, { recursive: true })
  if (!existsSync(inProject('public'))) return
  mkdirSync(`${standalone}/public`, { recursive: true })
  cpSync(inProject('public'), `${standalone}/public`, { recursive: true })
}
