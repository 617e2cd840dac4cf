import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.mjs'

/** The folder of the project, whatever folder the command was given in. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

export function inProject(...path) {
  return join(projectFolder, ...path)
}

const oldestNode = [22, 18]

/**
 * The Node that runs everything after the installation: the project's own, locked in package-lock,
 * or, on a platform that it does not exist for, the system's. From 22.18 on Node runs TypeScript.
 */
export function projectNode() {
  const own = inProject('node_modules/.bin/node')
  if (existsSync(own)) return own
  if (isRecent(process.versions.node)) return process.execPath
  throw new Failure({
    step: 'Looking for Node',
    cause: `there is no Node of ours for ${process.platform} ${process.arch}, and this machine's is ${process.versions.node}`,
    mend: `Install Node ${oldestNode.join('.')} or newer (https://nodejs.org), and start again.`,
  })
}

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

/** The program of a package in node_modules, to be run by `projectNode`. */
export function toolPath(name, program) {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'))
  return inProject('node_modules', name, typeof bin === 'string' ? bin : bin[program])
}
