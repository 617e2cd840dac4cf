import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { projectFolder } from './project.mjs'

const children = new Set()
let stopping = false

/**
 * Runs a program in the project's folder until it ends. With `quiet` its output is kept and
 * returned instead of shown. Rejects where the program could not be started.
 */
export function run(program, args, { env = process.env, quiet = false, tied = false } = {}) {
  const outputs = quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit']
  // A child that listens on this channel notices when we are gone, even by SIGKILL.
  const stdio = tied ? [...outputs, 'ipc'] : outputs
  const child = spawn(program, args, { cwd: projectFolder, env, stdio })
  children.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-1_000_000)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      children.delete(child)
      reject(error)
    })
    child.once('close', (code, signal) => {
      children.delete(child)
      if (stopping && children.size === 0) process.exit(code ?? 1)
      resolve({ code: code ?? 1, signal, output })
    })
  })
}

/**
 * Ends our children when we are told to end, and when the npm that started us is gone: npm does
 * not wait for its script, and the server would go on alone and hold its port.
 */
export function endWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  if (!process.env.npm_lifecycle_event) return
  const starter = npmProcess()
  setInterval(() => npmProcess() === starter || stop(), 500).unref()
}

/** Who started us. Between npm and us there may be a shell, which outlives npm. */
function npmProcess() {
  if (process.platform !== 'linux') return process.ppid
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat)
    return ['sh', 'dash', 'bash'].includes(name) ? Number(parent) : process.ppid
  } catch {
    return process.ppid
  }
}

function stop() {
  if (stopping) return
  stopping = true
  if (children.size === 0) process.exit(130)
  for (const child of children) child.kill('SIGTERM')
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL')
    process.exit(1)
  }, 15_000).unref()
}
