import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child.mjs'
import { Failure } from './failure.mjs'
import { projectNode, toolPath } from './project.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium for the journeys, as the environment that says where it is: the one that
 * CHROMIUM_PATH names, one of the system, or one that is fetched now: Playwright's own, else, as
 * root, the system's package. Throws a Failure that says how to install it.
 */
export async function provideBrowser() {
  const found = process.env.CHROMIUM_PATH || installedBrowser()
  if (found) return works(found)
  if (await playwrightDownload()) return {}
  if ((await systemPackage()) && installedBrowser()) return works(installedBrowser())
  throw failure('there is no Chromium here, and none could be fetched')
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(
    isProgram,
  )
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function works(path) {
  const { code } = await run(path, ['--version'], { quiet: true }).catch(() => ({ code: 1 }))
  if (code !== 0) throw failure(`${path} does not start`)
  return { CHROMIUM_PATH: path }
}

/** As root it brings along the libraries of the system that it needs. */
async function playwrightDownload() {
  console.log('  no Chromium found: fetching the one of Playwright')
  const dependencies = isRoot() && process.platform === 'linux' ? ['--with-deps'] : []
  const args = [toolPath('@playwright/test', 'playwright'), 'install', 'chromium', ...dependencies]
  const { code } = await run(projectNode(), args, { quiet: true })
  return code === 0
}

async function systemPackage() {
  if (!isRoot() || process.platform !== 'linux') return false
  console.log('  that did not succeed: fetching the one of the system')
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium'
  const { code } = await run('sh', ['-c', install], { quiet: true })
  return code === 0
}

function isRoot() {
  return process.getuid?.() === 0
}

function failure(cause) {
  return new Failure({
    step: 'Finding a browser',
    cause,
    mend: 'Install Chromium ("apt-get install chromium", or "npx playwright install chromium"), or name one in CHROMIUM_PATH.',
  })
}
