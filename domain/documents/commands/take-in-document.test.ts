import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { asc } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { pathOfFile } from '#lib/file-folder.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, bytes, pdf, people, planWorld } from '#test/plan-world.ts'
import { zipOf } from '#test/zip.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { listDocuments } from '../queries/list-documents.ts'
import { openDocument, readDocument } from '../queries/read-document.ts'
import { takeInDocument } from './take-in-document.ts'

const { ana, chen, dora, emil } = people
const peru = agreements.peru.id

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const docx = (more: { says?: number; size?: number } = {}) =>
  zipOf([
    {
      name: '[Content_Types].xml',
      content: Buffer.from(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    },
    { name: 'word/document.xml', content: Buffer.alloc(more.size ?? 100, ' '), ...more },
  ])
const odt = zipOf([
  {
    name: 'mimetype',
    packed: false,
    content: Buffer.from('application/vnd.oasis.opendocument.text'),
  },
])

describe.each(freshDatabases)('a document on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const send = (content: AsyncIterable<Uint8Array>, said: object = {}, by: Actor | null = ana) =>
    takeInDocument(world, by, { agreementId: peru, fileName: 'Minutes.pdf', ...said }, { content })

  const files = () => readdir(world.uploadsFolder).catch(() => [])

  const rows = () => db.store.read.select().from(db.store.tables.documents)

  const lastEntry = async () => {
    const { auditEntries } = db.store.tables
    return (await db.store.read.select().from(auditEntries).orderBy(asc(auditEntries.seq))).at(-1)
  }

  test('lies under its hash, and is entered with its desk and level', async () => {
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    const { answer } = await send(bytes(pdf), { language: 'es' })
    expect(answer).toMatchObject({ mediaType: 'application/pdf', size: pdf.length, sha256 })
    expect(await readFile(pathOfFile(world.uploadsFolder, sha256))).toEqual(pdf)
    expect(await rows()).toMatchObject([
      { ...agreements.peru, id: answer.id, agreementId: peru, role: 'evidence', addedBy: ana.id },
    ])
    expect(await lastEntry()).toMatchObject({
      event: 'document.added',
      subjectId: answer.id,
      after: { fileName: 'Minutes.pdf', sha256, language: 'es' },
    })
  })

  test.each([
    ['a picture', 'Photo.png', png, 'image/png'],
    ['a letter', 'Carta.docx', docx(), 'wordprocessingml'],
    ['a letter in the open format', 'Carta.odt', odt, 'opendocument'],
  ])('may be %s', async (_, fileName, content, type) => {
    const { answer } = await send(bytes(content), { fileName })
    expect(answer.mediaType).toContain(type)
  })

  test.each([
    ['a page', 'Page.html', Buffer.from('<html><script>1</script>'), 'document.wrongKind'],
    ['a page called a PDF', 'Page.pdf', Buffer.from('<html></html>'), 'document.wrongKind'],
    ['a picture called a PDF', 'Photo.pdf', png, 'document.notWhatItsNameSays'],
    ['a package of anything', 'All.zip', zipOf([]), 'document.wrongKind'],
    ['a damaged letter', 'Carta.docx', docx().subarray(0, -20), 'document.damaged'],
    ['a letter that lies', 'Carta.docx', docx({ says: 1 }), 'document.damaged'],
  ])('is not %s, and nothing stays of it', async (_, fileName, content, code) => {
    await expect(send(bytes(content), { fileName })).rejects.toMatchObject({
      kind: 'unsupported',
      problem: { code },
    })
    expect(await files()).toEqual([])
    expect(await rows()).toEqual([])
    expect(await lastEntry()).toMatchObject({ outcome: 'refused', details: { code } })
  })

  test('is not what would fill a disk when unpacked', async () => {
    const bomb = docx({ size: 260_000_000 })
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(send(bytes(bomb), { fileName: 'Carta.docx' })).rejects.toMatchObject({
      kind: 'tooLarge',
      problem: { code: 'document.tooLargeUnpacked' },
    })
    expect(await files()).toEqual([])
  })

  test('of more than 50 MB is refused while it comes, and the rest is not read', async () => {
    let read = 0
    async function* endless() {
      for (const piece = Buffer.alloc(1_000_000); ; read += piece.length) yield piece
    }
    await expect(send(endless())).rejects.toMatchObject({
      kind: 'tooLarge',
      problem: { code: 'document.tooLarge' },
    })
    expect(read).toBeLessThanOrEqual(51_000_000)
    expect(await files()).toEqual([])
  })

  test.each([1, 50, 99])(
    'cut off after %i %% leaves nothing, not even an entry',
    async (percent) => {
      async function* cut() {
        yield pdf.subarray(0, Math.ceil((pdf.length * percent) / 100))
        throw new Error('The sender is gone')
      }
      const before = await lastEntry()
      await expect(send(cut())).rejects.toMatchObject({ kind: 'cutShort' })
      expect(await files()).toEqual([])
      expect(await lastEntry()).toEqual(before)
    },
  )

  test.each([
    ['nobody', null, peru, 'unauthenticated'],
    ['an officer of another desk', chen, peru, 'forbidden'],
    ['an auditor', dora, peru, 'forbidden'],
    ['an administrator', emil, peru, 'forbidden'],
    ['whoever may not know of its agreement', ana, agreements.sealed.id, 'missing'],
    ['who names no agreement', ana, '01936b1a-0000-7000-8000-000000000000', 'missing'],
  ])('of %s is refused before a byte is read', async (_, by, agreementId, kind) => {
    const read = vi.fn<() => void>()
    async function* watched() {
      read()
      yield pdf
    }
    await expect(send(watched(), { agreementId }, by)).rejects.toMatchObject({ kind })
    expect(read).not.toHaveBeenCalled()
    expect(await files()).toEqual([])
    if (by) expect(await lastEntry()).toMatchObject({ outcome: 'refused', actorId: by.id })
  })

  test.each([
    ['../../secret.pdf', 'wrongFileName'],
    ['exe.\u202efdp.pdf', 'wrongFileName'],
    ['', 'required'],
  ])('is not called %j', async (fileName, code) => {
    await expect(send(bytes(pdf), { fileName })).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [{ path: 'fileName', code }] },
    })
  })

  test('sent again under the same key is one', async () => {
    const call = { idempotencyKey: 'once' }
    const said = { agreementId: peru, fileName: 'Minutes.pdf' }
    const first = await takeInDocument(world, ana, said, { content: bytes(pdf) }, call)
    const again = await takeInDocument(world, ana, said, { content: bytes(pdf) }, call)
    expect(again).toEqual(first)
    expect(await rows()).toHaveLength(1)
  })

  test('stands among those of its agreement, the newest first, for whoever may know of them', async () => {
    const [first, second] = [await send(bytes(pdf)), await send(bytes(png), { fileName: 'P.png' })]
    await send(bytes(pdf), { agreementId: agreements.chile.id })
    const asked = { agreementId: peru, limit: 1 }
    const one = listDocuments.output.parse(await ask(world, listDocuments, emil, asked))
    expect(one).toMatchObject({ items: [{ id: second.answer.id }], total: { exact: 2 } })
    const two = await ask(world, listDocuments, emil, { ...asked, cursor: one.nextCursor })
    expect(two).toMatchObject({ items: [{ id: first.answer.id }], nextCursor: null })
    const hidden = { agreementId: agreements.chile.id }
    expect(await ask(world, listDocuments, emil, hidden)).toMatchObject({ items: [] })
    expect(await ask(world, listDocuments, dora, hidden)).toMatchObject({ total: { exact: 1 } })
  })

  test('of a confidential agreement opens for its desk and auditors, and that is recorded', async () => {
    const { answer } = await send(bytes(pdf), { agreementId: agreements.chile.id })
    const asked = { documentId: answer.id }
    expect(readDocument.output.parse(await ask(world, openDocument, dora, asked))).toMatchObject({
      fileName: 'Minutes.pdf',
      addedBy: { name: 'ana' },
    })
    expect(await lastEntry()).toMatchObject({
      event: 'document.opened',
      actorId: dora.id,
      details: { read: [answer.id] },
    })
    await expect(ask(world, openDocument, chen, asked)).rejects.toMatchObject({ kind: 'missing' })
    await expect(ask(world, openDocument, null, asked)).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
  })
})
