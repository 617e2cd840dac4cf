import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { project, ran } from './child.ts'

const kept = join(project, 'bench/data')
const convenio = 'cli/convenio.ts'

/**
 * A data folder with so many generated agreements: a copy of one that was made once, and is made
 * anew when the tables or the generator have changed. Returns its path.
 */
export async function registerOf(agreements: number): Promise<string> {
  const made = join(kept, `${agreements}-${recipe()}`)
  if (!existsSync(made)) await make(made, agreements)
  const copy = join(kept, `run-${agreements}`)
  rmSync(copy, { recursive: true, force: true })
  cpSync(made, copy, { recursive: true })
  return copy
}

async function make(folder: string, agreements: number): Promise<void> {
  console.log(`Making a register of ${agreements} agreements (once; 100,000 take some minutes)`)
  for (const old of existsSync(kept) ? readdirSync(kept) : []) {
    if (old.startsWith(`${agreements}-`)) rmSync(join(kept, old), { recursive: true })
  }
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const verb = [convenio, 'bench', 'load', '--agreements', String(agreements), '--seed', '1']
  await ran(verb, { CONVENIO_DATA: draft })
  renameSync(draft, folder)
}

/** An API token of a user of the register, with that user's rights. */
export async function tokenOf(folder: string, email: string): Promise<string> {
  const verb = [convenio, 'token', 'issue', email, '--days', '30', '--json']
  const { token } = JSON.parse(await ran(verb, { CONVENIO_DATA: folder })) as { token: string }
  return token
}

/** The secret of a user's one-time sign-in link. */
export async function signInTokenOf(folder: string, email: string): Promise<string> {
  const printed = await ran([convenio, 'user', 'link', email], { CONVENIO_DATA: folder })
  const [, token] = /[?&]token=([\w-]+)/.exec(printed) ?? []
  if (!token) throw new Error(`No sign-in link for ${email}:\n${printed}`)
  return token
}

/** Stands for what the data is made by. */
function recipe(): string {
  const hash = createHash('sha256')
  for (const folder of ['db/migrations/sqlite', 'bench/load']) {
    for (const file of readdirSync(join(project, folder)).sort()) {
      if (/\.(sql|ts)$/.test(file)) hash.update(readFileSync(join(project, folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
