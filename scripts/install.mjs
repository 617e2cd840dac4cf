import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { run } from './child.mjs'
import { Failure } from './failure.mjs'
import { withProgress } from './progress.mjs'
import { inProject } from './project.mjs'

const stampFile = inProject('node_modules/.convenio-stamp')

/** Installs the dependencies, unless those of this very package-lock are there already. */
export async function installDependencies() {
  const stamp = installedStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  rmSync(stampFile, { force: true })
  await withProgress('Installing dependencies (the first time takes about a minute)', npmInstall)
  await checkNode()
  writeFileSync(stampFile, stamp)
}

/** Stands for what an installation depends on; the build's stamp takes it in too. */
export function installedStamp() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(inProject(file)))
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}

/**
 * Not `npm ci`: it fails where a registry lacks optional packages of other platforms. `--no-save`
 * leaves the lockfile as it is, and the integrity of each package is checked all the same.
 */
async function npmInstall() {
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const everything = ['--include=dev', '--include=optional']
  const env = { ...process.env }
  // With NODE_ENV=production npm would leave out what builds the program.
  delete env.NODE_ENV
  const [program, ...npm] = npmCommand()
  const { code, output } = await run(program, [...npm, 'install', ...options, ...everything], {
    env,
    quiet: true,
  }).catch((error) => ({ code: 1, output: String(error) }))
  if (code !== 0) throw failure(output)
}

/** The npm that called us; where something else did, the one on the PATH. */
function npmCommand() {
  const npm = process.env.npm_execpath
  return npm && basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm']
}

const mends = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/,
    'the package registry cannot be reached',
    'Check the network and "npm config get registry", and start again.',
  ],
  [/ENOSPC/, 'the disk is full', 'Free about 1 GB, and start again.'],
  [
    /EACCES|EPERM|EROFS/,
    'the folder cannot be written',
    'Give yourself write permission on this folder (node_modules was perhaps made by another user), and start again.',
  ],
  [
    /EINTEGRITY/,
    'a package is not the one that package-lock.json names',
    'Run "npm cache clean --force", and start again. Should it happen again, do not trust that registry.',
  ],
  [
    /ETARGET|E404/,
    'the registry does not have one of the packages',
    'Use a registry that has it ("npm config get registry" names the present one).',
  ],
  [/spawn npm ENOENT/, 'npm is not there', 'Install npm (it comes with Node), and start again.'],
]

function failure(output) {
  const known = mends.find(([sign]) => sign.test(output))
  const [, cause, mend] = known ?? [
    '',
    'npm stopped',
    'What npm says stands above. Mend that, and start again.',
  ]
  return new Failure({ step: 'Installing dependencies', cause, mend, output: lastLines(output) })
}

function lastLines(output) {
  return output.split('\n').slice(-25).join('\n')
}

/** The locked Node cannot run everywhere: on a musl system the file is there and does not start. */
async function checkNode() {
  const own = inProject('node_modules/.bin/node')
  if (!existsSync(own)) return
  const { code } = await run(own, ['--version'], { quiet: true }).catch(() => ({ code: 1 }))
  if (code !== 0) rmSync(own)
}
