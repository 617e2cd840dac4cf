import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the project. */
export const project = join(import.meta.dirname, '..')

/** A server that was started for a measurement. */
export type Running = {
  /** From its start to its first good answer, in ms. */
  startedIn: number
  /** What it and its children hold in memory, in bytes; shared pages count in part. Linux alone tells. */
  memory(): number | undefined
  stop(): Promise<void>
}

const patience = 60_000

/**
 * Starts a program of the project and waits until `url` answers well. Throws with what it said when
 * it ends before, or never answers.
 */
export async function started(
  args: readonly string[],
  { url, env = {} }: { url: string; env?: Record<string, string> },
): Promise<Running> {
  if (await answers(url)) throw new Error(`Another program answers at ${url} already: end it.`)
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      said = `${said}${text}`.slice(-4_000)
    })
  }
  while (!(await answers(url))) {
    const gone = child.exitCode !== null
    if (gone || performance.now() - begun > patience) {
      child.kill()
      throw new Error(`${args.join(' ')} does not answer at ${url}.\n${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    startedIn: performance.now() - begun,
    memory: () => memoryOf(child.pid),
    stop: () => stop(child),
  }
}

/** Runs a program of the project to its end; what it printed. Throws with what it said when it fails. */
export async function ran(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`)
  return printed
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
  await answer?.body?.cancel()
  return answer !== undefined && answer.status < 500
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'close')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(force)
}

function memoryOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  const [, kilobytes = '0'] =
    /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
  const own = Number(kilobytes) * 1024
  return childrenOf(pid).reduce((sum, child) => sum + (memoryOf(child) ?? 0), own)
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
}
