import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pathOfFile } from '#lib/file-folder.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneOfEach, sha256Of } from '#test/rows.ts'
import { agreementMatches, indexAgreement } from '../dialect/search.ts'
import { backUp, openStore, pendingMigrations, restore, type Store } from '../store.ts'

let folder: string
const at = (...names: string[]) => join(folder, ...names)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'convenio-backup-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function keepUpload(content: string) {
  const file = pathOfFile(at('uploads'), sha256Of(content))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

async function filled({ transaction }: Store) {
  keepUpload('documents')
  await transaction(async (tx) => {
    await oneOfEach(tx)
    await indexAgreement(tx, 'agreements', { title: 'Acuerdo de Lima', body: '科技合作' })
  })
}

const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort()

/** What a backup says of the state, apart from when it was made. */
const contentOf = (place: string) =>
  Object.fromEntries(
    filesIn(place)
      .filter((name) => name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(place, name), 'utf8')]),
  )

const parsedContentOf = (place: string) =>
  Object.fromEntries(
    Object.entries(contentOf(place)).map(([name, text]) => [
      name,
      name.endsWith('.ndjson')
        ? text
            .trimEnd()
            .split('\n')
            .map((line) => line && JSON.parse(line))
        : text,
    ]),
  )

const others = freshDatabases.flatMap((from) => freshDatabases.map((to) => ({ from, to })))

describe.each(others)('a backup of $from.name restored to $to.name', ({ from, to }) => {
  const db = from.perTest()
  const empty = to.empty()

  it('is equal in every table and upload', async () => {
    await filled(db.store)
    await backUp({ databaseUrl: db.url, uploadsFolder: at('uploads'), outFolder: at('first') })
    const url = await empty()
    await restore({ folder: at('first'), databaseUrl: url, uploadsFolder: at('restored') })
    await backUp({ databaseUrl: url, uploadsFolder: at('restored'), outFolder: at('second') })
    expect(parsedContentOf(at('second'))).toEqual(parsedContentOf(at('first')))
    if (from.dialect === to.dialect) expect(contentOf(at('second'))).toEqual(contentOf(at('first')))
    expect(filesIn(at('restored'))).toEqual(filesIn(at('uploads')))
  })

  it('serves: it is migrated, it finds, it takes the next entry and no other', async () => {
    await filled(db.store)
    await backUp({ databaseUrl: db.url, uploadsFolder: at('uploads'), outFolder: at('one') })
    const url = await empty()
    await restore({ folder: at('one'), databaseUrl: url, uploadsFolder: at('restored') })
    const store = openStore(url)
    const { agreements, auditEntries } = store.tables
    const rows = await store.read
      .select()
      .from(agreements)
      .where(agreementMatches(store.read, 'lima 科技') ?? sql`0 = 1`)
    const entry = (await store.read.select().from(auditEntries))[0]
    const next = (seq: number) =>
      store.transaction(
        async (tx) => void (await tx.insert(auditEntries).values({ ...entry!, seq })),
      )
    expect(await pendingMigrations(store)).toEqual([])
    expect(rows.map(({ id }) => id)).toEqual(['agreements'])
    await expect(next(3)).rejects.toThrow()
    await expect(next(2)).resolves.toBeUndefined()
    await store.close()
  })
})

describe.each(freshDatabases)('backing up $name', ({ perTest, empty, server, dialect }) => {
  const db = perTest()
  const emptyUrl = empty()
  const order = (name = 'one') => ({
    databaseUrl: db.url,
    uploadsFolder: at('uploads'),
    outFolder: at(name),
  })
  const restoring = async (databaseUrl: string, name = 'one') =>
    restore({ folder: at(name), databaseUrl, uploadsFolder: at('restored') })

  it('holds every table there is', async () => {
    await filled(db.store)
    const { tables } = await backUp(order())
    const own = /^(migrations|sqlite_.*|agreement_search.*)$/
    const names =
      dialect === 'sqlite'
        ? sql`SELECT name FROM sqlite_schema WHERE type = 'table'`
        : sql`SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()`
    const there = await db.store.read.rows<{ name: string }>(names)
    const expected = there.map(({ name }) => name).filter((name) => !own.test(name))
    expect(tables.map(({ name }) => name).sort()).toEqual(expected.sort())
    expect(tables.filter(({ rows }) => rows !== 1)).toEqual([])
  })

  it('is private to its owner', async () => {
    await filled(db.store)
    await backUp(order())
    expect(statSync(at('one')).mode & 0o077).toBe(0)
    expect(filesIn(at('one')).filter((name) => statSync(at('one', name)).mode & 0o077)).toEqual([])
  })

  it.skipIf(!server)('shows one moment while others write', async () => {
    await db.store.transaction(oneOfEach)
    let going = true
    const writing = (async () => {
      for (let seq = 2; going; seq++) {
        await db.store.transaction(async (tx) => {
          const { auditEntries } = tx.tables
          const [last] = await tx.select().from(auditEntries).orderBy(sql`seq DESC`).limit(1)
          await oneAgreement(tx, { id: `written-${seq}`, deskId: 'desks', version: seq })
          await tx.insert(auditEntries).values({ ...last!, seq })
        })
        await new Promise(setImmediate)
      }
    })()
    for (const name of ['one', 'two', 'three']) {
      const { auditSeq, tables } = await backUp(order(name))
      const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows]))
      expect(rows).toMatchObject({ audit_entries: auditSeq, agreements: auditSeq })
    }
    going = false
    await writing
  })

  it('lists an upload that is lost or damaged, and keeps the rest', async () => {
    await filled(db.store)
    writeFileSync(pathOfFile(at('uploads'), sha256Of('documents')), 'changed')
    const { uploads } = await backUp(order())
    expect(uploads).toEqual({ files: 0, bytes: 0, missing: [sha256Of('documents')] })
    await expect(restoring(await emptyUrl())).resolves.toBeDefined()
  })

  it('refuses a folder in which there is something', async () => {
    mkdirSync(at('one'))
    writeFileSync(at('one', 'x'), '')
    await expect(backUp(order())).rejects.toThrow(/is not empty: name a folder/)
    expect(readdirSync(folder)).toEqual(['one'])
  })

  it('leaves nothing behind where it can not write', async () => {
    writeFileSync(at('file'), '')
    await expect(backUp(order('file/one'))).rejects.toThrow(/can not be written/)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('is refused when a byte of it was changed, and nothing is written', async () => {
    await filled(db.store)
    await backUp(order())
    const url = await emptyUrl()
    for (const name of filesIn(at('one')).filter((name) => name !== 'manifest.json')) {
      copyFileSync(at('one', name), at('kept'))
      const bytes = readFileSync(at('one', name))
      bytes[bytes.length - 3]! ^= 1
      writeFileSync(at('one', name), bytes)
      await expect(restoring(url)).rejects.toThrow(/is damaged/)
      copyFileSync(at('kept'), at('one', name))
    }
    expect(readdirSync(folder)).not.toContain('restored')
  })

  it('is refused without its manifest, or with one of another form', async () => {
    await filled(db.store)
    const manifest = await backUp(order())
    const write = (text: string) => writeFileSync(at('one', 'manifest.json'), text)
    write(JSON.stringify({ ...manifest, format: 2 }))
    await expect(restoring(await emptyUrl())).rejects.toThrow(/use the version that made it/)
    write(JSON.stringify({ ...manifest, migration: '9999_later' }))
    await expect(restoring(await emptyUrl())).rejects.toThrow(/newer version of Convenio/)
    rmSync(at('one', 'manifest.json'))
    await expect(restoring(await emptyUrl())).rejects.toThrow(/no whole backup/)
  })

  it('goes into an empty database and an empty folder alone', async () => {
    await filled(db.store)
    await backUp(order())
    await expect(restoring(db.url)).rejects.toThrow(/is not empty: restore into/)
    mkdirSync(at('restored'))
    writeFileSync(at('restored', 'x'), '')
    const url = await emptyUrl()
    await expect(restoring(url)).rejects.toThrow(/is not empty: restore into/)
    rmSync(at('restored', 'x'))
    await expect(restoring(url)).resolves.toBeDefined()
  })
})
