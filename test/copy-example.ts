import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExampleTemplate, onServer, templatesFile } from './example-templates.ts'

// `node test/copy-example.ts sqlite|postgresql [example|empty]` copies the register that
// example-templates.ts has made, or makes room for a new one on the same database, and prints as
// JSON where it is. The folder is the caller's to remove.
const [dialect = '', beginning = 'example'] = process.argv.slice(2)
console.log(JSON.stringify(await copy(templates()[dialect], beginning === 'empty')))

function templates(): Record<string, ExampleTemplate | undefined> {
  return JSON.parse(readFileSync(process.env[templatesFile] ?? '', 'utf8'))
}

async function copy(
  template: ExampleTemplate | undefined,
  empty: boolean,
): Promise<ExampleTemplate> {
  if (!template) throw new Error(`There is no register on "${dialect}" to copy.`)
  const dataFolder = mkdtempSync(join(tmpdir(), 'convenio-journey-'))
  if (!empty) cpSync(template.dataFolder, dataFolder, { recursive: true })
  const databaseUrl = template.databaseUrl && (await copyDatabase(template.databaseUrl, empty))
  return { dataFolder, databaseUrl, said: empty ? '' : template.said }
}

async function copyDatabase(templateUrl: string, empty: boolean): Promise<string> {
  const url = new URL(templateUrl)
  const name = url.pathname.slice(1)
  const source = empty ? 'template0' : name
  const copied = `${name}_${randomBytes(4).toString('hex')}`
  // A database is copied while nobody is in it.
  await onServer(process.env.TEST_POSTGRES_URL ?? '', (client) =>
    client.query(`CREATE DATABASE ${copied} ENCODING 'UTF8' TEMPLATE ${source}`),
  )
  url.pathname = `/${copied}`
  return url.href
}
