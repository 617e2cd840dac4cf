import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server for tests: its address, and how to end it. */
export type PostgresServer = { url: string; stop: () => Promise<void> }

/**
 * Vitest's global setup: names a server in TEST_POSTGRES_URL for all test files, or says in one
 * line what goes without.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await providePostgres()
  if (server) process.env.TEST_POSTGRES_URL = server.url
  else console.log(skipped)
  return async () => server?.stop()
}

const skipped =
  'No PostgreSQL server (TEST_POSTGRES_URL, or "apt-get install postgresql"): its dialect is tested on an embedded one, and the tests that need a server are skipped.'

/**
 * The server that TEST_POSTGRES_URL names; else one that is started now, from installed programs,
 * on a temporary folder that goes with it; else undefined.
 */
export async function providePostgres(): Promise<PostgresServer | undefined> {
  const named = process.env.TEST_POSTGRES_URL
  if (named) return { url: named, stop: async () => {} }
  const programs = programsFolder()
  return programs ? startServer(programs) : undefined
}

/** Whether there is one to name or to start. */
export function hasPostgres(): boolean {
  return !!process.env.TEST_POSTGRES_URL || programsFolder() !== undefined
}

function programsFolder(): string | undefined {
  return [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

/** Debian keeps the programs of each version apart, and off the PATH; the newest first. */
function debianFolders(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin'))
}

/** It listens on a socket in its own folder alone: no port to clash, nobody else to let in. */
async function startServer(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'convenio-pg-'))
  const owner = unprivilegedUser()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  // C.UTF-8 sorts as SQLite does; where the system lacks it, C with the same encoding does too.
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(programs, 'initdb'), [...init, `--locale=${locale}`], {
    ...owner,
    cwd: folder,
    stdio: 'pipe',
  })
  const settings = { listen_addresses: '', unix_socket_directories: folder, ...forTests }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program, args] = tiedToUs(join(programs, 'postgres'), ['-D', data, ...options])
  const server = spawn(program, args, { ...owner, cwd: folder, stdio: 'ignore' })
  process.once('exit', () => server.kill('SIGQUIT'))
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  await untilReady(url, server)
  return { url, stop: () => endServer(server, folder) }
}

/** What is lost with the machine was only a test. */
const forTests = { fsync: 'off', full_page_writes: 'off', max_connections: '200' }

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
    if (id('-u')) return { uid: id('-u'), gid: id('-g') }
  }
  return undefined
}

/** On Linux the server ends with us even when we are killed. */
function tiedToUs(program: string, args: string[]): [string, string[]] {
  const known = spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0
  return known ? ['setpriv', ['--pdeathsig', 'QUIT', program, ...args]] : [program, args]
}

/** A folder can't be removed while somebody still writes into it. */
async function endServer(server: ChildProcess, folder: string): Promise<void> {
  const closed = once(server, 'close')
  if (server.kill('SIGQUIT')) await closed
  rmSync(folder, { recursive: true, force: true })
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const giveUp = Date.now() + 30_000
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error('The PostgreSQL server for tests ended at once.')
    if (Date.now() > giveUp) throw new Error('The PostgreSQL server for tests does not answer.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
