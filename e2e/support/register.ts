import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The day on which all journeys take place. */
export const today = '2026-11-23'

/** A served register of a journey's own, with the example in it. */
export type Register = {
  /** Scheme, host and port. */
  origin: string
  passwordOf(email: string): string
  /** Runs one line of the command line on this register; gives what it prints. */
  convenio(...args: string[]): Promise<string>
  /** What the server has logged as an error or worse. */
  errors(): string[]
  stop(): Promise<void>
}

/** With the example in it, or as an administrator alone finds it. */
export type Beginning = 'example' | 'empty'

type Copy = { dataFolder: string; databaseUrl: string; said: string }

const run = promisify(execFile)
const inProject = (...path: string[]) => join(import.meta.dirname, '../..', ...path)
const onDay = [inProject('test/serve-on-day.ts'), today]

/** Copies the example register, or makes an empty one, and serves it with the production build. */
export async function startRegister(dialect: string, beginning: Beginning): Promise<Register> {
  const copied = await run(process.execPath, [
    inProject('test/copy-example.ts'),
    dialect,
    beginning,
  ])
  const copy: Copy = JSON.parse(copied.stdout)
  const port = await freePort()
  const env = {
    ...process.env,
    CONVENIO_DATA: copy.dataFolder,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...(copy.databaseUrl && { DATABASE_URL: copy.databaseUrl }),
  }
  const words = beginning === 'empty' ? [...onDay, '--empty'] : onDay
  const server = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = await answering(server)
  const passwords = passwordsIn(copy.said + said())
  return {
    origin: `http://localhost:${port}`,
    passwordOf: (email) => passwords[email] ?? '',
    convenio: async (...args) => (await run(process.execPath, [...onDay, ...args], { env })).stdout,
    errors: () => said().split('\n').filter(isError),
    stop: () => ended(server, copy.dataFolder),
  }
}

/** By e-mail, as a register tells them at its first start. */
function passwordsIn(said: string): Record<string, string | undefined> {
  const found = said.matchAll(/(\S+@example\.org)\s+(\S+)/g)
  return Object.fromEntries([...found].map(([, email, password]) => [email, password]))
}

/** Gives the way to all that the server has said. */
function answering(server: ChildProcess): Promise<() => string> {
  let said = ''
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        said += text
        if (said.includes('Convenio answers at')) resolve(() => said)
      })
    }
    server.once('error', reject)
    server.once('close', () => reject(new Error(`The server ended:\n${said}`)))
  })
}

/** Besides the log's own lines, Next.js prints what it could not render. */
const isError = (line: string) => /^{.*"level":"(error|fatal)"|⨯|^\s*Error:/.test(line)

async function ended(server: ChildProcess, dataFolder: string) {
  const closed = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGTERM')
  await closed
  rmSync(dataFolder, { recursive: true, force: true })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
