import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, openStore } from '#db/store.ts'
import { pathOfFile } from '#lib/file-folder.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneOfEach, sha256Of } from '#test/rows.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'convenio-cli-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function convenio(args: string[], settings: Record<string, string>) {
  const program = join(import.meta.dirname, '../bin/convenio')
  const env = { ...process.env, DATABASE_URL: '', ...settings }
  const run = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' })
  return { code: run.status, said: run.stdout, reasons: run.stderr }
}

/** A register with a row in every table and the file of its one document. */
async function register(databaseUrl: string, uploads: string) {
  await migrate(databaseUrl)
  const store = openStore(databaseUrl)
  await store.transaction(async (tx) => {
    await oneOfEach(tx)
    await tx.update(tx.tables.documents).set({ size: 'documents'.length })
  })
  await store.close()
  mkdirSync(uploads, { recursive: true })
  writeFileSync(pathOfFile(uploads, sha256Of('documents')), 'documents')
}

describe.each(freshDatabases)('from the command line on $name', ({ empty, dialect }) => {
  const emptyUrl = empty()
  const settingsFor = async (name: string) => ({
    CONVENIO_DATA: at(name),
    DATABASE_URL: dialect === 'sqlite' ? '' : await emptyUrl(),
  })
  const urlOf = ({ CONVENIO_DATA, DATABASE_URL }: Awaited<ReturnType<typeof settingsFor>>) =>
    DATABASE_URL || `file:${join(CONVENIO_DATA, 'register.db')}`

  test('a register is backed up and restored, and the doctor finds nothing wrong but its invented hash', async () => {
    const first = await settingsFor('first')
    await register(urlOf(first), at('first', 'uploads'))
    const backup = convenio(['backup', '--out', at('backup'), '--json'], first)
    expect(backup).toMatchObject({ code: 0, reasons: '' })
    expect(JSON.parse(backup.said)).toMatchObject({
      folder: at('backup'),
      auditSeq: 1,
      uploads: { files: 1 },
    })
    const second = await settingsFor('second')
    expect(convenio(['restore', at('backup')], second)).toMatchObject({ code: 0, reasons: '' })
    expect(readdirSync(at('second', 'uploads'))).toEqual([sha256Of('documents')])
    const { code, said, reasons } = convenio(['doctor'], second)
    expect({ code, reasons }).toEqual({
      code: 1,
      reasons: expect.stringMatching(
        /^The log was changed behind the program's back \(entry 1 is not/,
      ),
    })
    expect(said).toMatch(/^good {2}The database answers/m)
    expect(said).toMatch(/^good {2}Every document has its file/m)
    expect(said).toMatch(/^note {2}There is no backup/m)
  })

  test('the doctor misses a file, and names where it was to be', async () => {
    const settings = await settingsFor('first')
    await register(urlOf(settings), at('first', 'uploads'))
    rmSync(pathOfFile(at('first', 'uploads'), sha256Of('documents')))
    const { code, reasons } = convenio(['doctor'], settings)
    expect(code).toBe(1)
    expect(reasons).toContain(`1 uploaded files are missing or cut (${sha256Of('documents')})`)
  })

  test('the doctor finds an empty register well', async () => {
    const settings = await settingsFor('first')
    mkdirSync(at('first'))
    await migrate(urlOf(settings))
    convenio(['backup', '--out', at('first', 'backups', 'one')], settings)
    const { code, said, reasons } = convenio(['doctor', '--json'], settings)
    expect({ code, reasons }).toEqual({ code: 0, reasons: '' })
    const { findings } = JSON.parse(said) as { findings: { about: string; state: string }[] }
    expect(findings.map(({ about, state }) => `${about} ${state}`)).toEqual(
      ['dataFolder', 'room', 'database', 'content', 'log', 'uploads', 'backup'].map(
        (about) => `${about} good`,
      ),
    )
  })
})

describe('from the command line', () => {
  const settings = () => ({ CONVENIO_DATA: at('data') })

  test.each([
    [
      'a backup of nothing',
      ['backup', '--out', 'nowhere'],
      /^There is no database .* yet: start Convenio once/,
    ],
    ['a restore of nothing', ['restore', 'nowhere'], /is no whole backup/],
    ['a doctor without a register', ['doctor'], /^There is no data folder .*: start Convenio once/],
  ])('%s says what to do', (_, args, reason) => {
    const { code, reasons } = convenio(args, settings())
    expect(code).toBe(1)
    expect(reasons).toMatch(reason)
    expect(reasons.split('\n').filter((line) => line.startsWith('    at '))).toEqual([])
  })

  test('a backup says where it can not go', () => {
    expect(convenio(['backup'], settings())).toMatchObject({ code: 2 })
  })
})
