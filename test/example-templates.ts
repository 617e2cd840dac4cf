import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { providePostgres } from './postgres-server.ts'

/** A register with the example in it, as its first start left it. It is copied for each journey. */
export type ExampleTemplate = {
  dataFolder: string
  databaseUrl: string
  /** What `serve` printed then: the passwords, once. */
  said: string
}

/** Names the file that holds the templates, by database. */
export const templatesFile = 'CONVENIO_EXAMPLE_TEMPLATES'

/** The day of the journeys, an hour earlier: nothing in the register lies in their future. */
const day = '2026-11-23T08'

/**
 * Playwright's global setup: starts the built server once on an empty folder for each database
 * there is, as a newcomer would, and keeps what it made and printed.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'convenio-journeys-'))
  const postgres = await providePostgres()
  if (!postgres) withoutPostgres()
  const databases = postgres && (await databasesOn(postgres.url))
  const [sqlite, postgresql] = await Promise.all([
    template(join(folder, 'sqlite')),
    databases && template(join(folder, 'postgresql'), databases.url),
  ])
  if (postgres) process.env.TEST_POSTGRES_URL = postgres.url
  process.env[templatesFile] = join(folder, 'templates.json')
  writeFileSync(join(folder, 'templates.json'), JSON.stringify({ sqlite, postgresql }))
  return async () => {
    await databases?.drop()
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function withoutPostgres() {
  const missing = 'No PostgreSQL server (TEST_POSTGRES_URL, or "apt-get install postgresql")'
  if (process.env.CONVENIO_REQUIRE_ALL)
    throw new Error(`${missing}, and here nothing may be left out.`)
  console.log(`${missing}: the journeys go on SQLite alone.`)
}

/** A database for the template; copies are named after it. */
async function databasesOn(serverUrl: string) {
  const prefix = `convenio_journeys_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${prefix} ENCODING 'UTF8' TEMPLATE template0`),
  )
  const url = new URL(serverUrl)
  url.pathname = `/${prefix}`
  return { url: url.href, drop: () => onServer(serverUrl, (client) => dropAll(client, prefix)) }
}

async function dropAll(client: pg.Client, prefix: string) {
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `${prefix}%`,
  ])
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} (FORCE)`)
}

export async function onServer(url: string, ask: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await ask(client)
  } finally {
    await client.end()
  }
}

async function template(dataFolder: string, databaseUrl?: string): Promise<ExampleTemplate> {
  mkdirSync(dataFolder)
  const said = await firstStart({
    ...process.env,
    CONVENIO_DATA: dataFolder,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  })
  return { dataFolder, databaseUrl: databaseUrl ?? '', said }
}

/** What the server says until it answers; it is stopped then. */
function firstStart(env: NodeJS.ProcessEnv): Promise<string> {
  const program = join(import.meta.dirname, 'serve-on-day.ts')
  const server = spawn(process.execPath, [program, day], { env })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
      if (said.includes('Convenio answers at')) server.kill('SIGTERM')
    })
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('close', () => {
      if (said.includes('Convenio answers at')) resolve(said)
      else reject(new Error(`The server for the journeys did not start:\n${said}`))
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
