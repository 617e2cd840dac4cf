import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExampleTemplate, onServer, templatesFile } from './example-templates.ts'

// `node test/copy-example.ts sqlite|postgresql` copies the register that example-templates.ts has
// made, and prints as JSON where the copy is. The folder is the caller's to remove.
const [dialect = ''] = process.argv.slice(2)
console.log(JSON.stringify(await copy(templates()[dialect])))

function templates(): Record<string, ExampleTemplate | undefined> {
  return JSON.parse(readFileSync(process.env[templatesFile] ?? '', 'utf8'))
}

async function copy(template: ExampleTemplate | undefined): Promise<ExampleTemplate> {
  if (!template) throw new Error(`There is no register on "${dialect}" to copy.`)
  const dataFolder = mkdtempSync(join(tmpdir(), 'convenio-journey-'))
  cpSync(template.dataFolder, dataFolder, { recursive: true })
  const databaseUrl = template.databaseUrl && (await copyDatabase(template.databaseUrl))
  return { ...template, dataFolder, databaseUrl }
}

async function copyDatabase(templateUrl: string): Promise<string> {
  const url = new URL(templateUrl)
  const name = url.pathname.slice(1)
  const copied = `${name}_${randomBytes(4).toString('hex')}`
  // A database is copied while nobody is in it.
  await onServer(process.env.TEST_POSTGRES_URL ?? '', (client) =>
    client.query(`CREATE DATABASE ${copied} ENCODING 'UTF8' TEMPLATE ${name}`),
  )
  url.pathname = `/${copied}`
  return url.href
}
