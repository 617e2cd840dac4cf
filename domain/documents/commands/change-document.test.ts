import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, bytes, oneDocument, pdf, people, planWorld } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { setClauses } from '../../legal-status/commands/set-clauses.ts'
import { perform } from '../../perform.ts'
import { readDocument } from '../queries/read-document.ts'
import { changeDocument } from './change-document.ts'
import { takeInDocument } from './take-in-document.ts'

const { ana, chen } = people

describe.each(freshDatabases)('what is said of a document on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const read = (documentId: string) => ask(world, readDocument, ana, { documentId })

  const change = async (by: Actor, documentId: string, input: object) => {
    const { version } = await read(documentId)
    return perform(world, changeDocument, by, { documentId, ...input }, { ifMatch: version })
  }

  test('is mended, and the file stays as it came', async () => {
    const id = await oneDocument(world, ana, agreements.peru.id)
    const before = await read(id)
    await change(ana, id, { fileName: 'Actas.pdf', role: 'minutes', language: 'es' })
    const { version, ...after } = await read(id)
    expect(after).toEqual({
      ...before,
      ...{ version: undefined, fileName: 'Actas.pdf', role: 'minutes', language: 'es' },
    })
    expect(version).toBeGreaterThan(before.version)
  })

  test('keeps a name that says what the file is', async () => {
    const id = await oneDocument(world, ana, agreements.peru.id)
    await expect(change(ana, id, { fileName: 'Minutes.docx' })).rejects.toMatchObject({
      problem: { code: 'document.notWhatItsNameSays', params: { ending: 'pdf' } },
    })
  })

  test('makes no authentic text of a translation: the clause names the languages (rule 26)', async () => {
    const agreementId = agreements.peru.id
    const languages = { kind: 'languages', originals: 2, authentic: ['zh-CN', 'es'] }
    const [{ version = 0 } = {}] = await db.store.read.select().from(db.store.tables.agreements)
    const said = { agreementId, clauses: [languages], reason: 'Read in the text' }
    await perform(world, setClauses, ana, said, { ifMatch: version })
    const id = await oneDocument(world, ana, agreementId)
    const refused = { problem: { code: 'document.notAuthentic', params: { language: 'en' } } }
    for (const role of ['authenticText', 'original']) {
      await expect(change(ana, id, { role, language: 'en' })).rejects.toMatchObject(refused)
      const another = { agreementId, fileName: 'MOU.pdf', role, language: 'en' }
      const sent = takeInDocument(world, ana, another, { content: bytes(pdf) })
      await expect(sent).rejects.toMatchObject(refused)
    }
    await change(ana, id, { role: 'translation', language: 'en' })
    for (const language of ['es', 'zh']) await change(ana, id, { role: 'authenticText', language })
    await expect(change(ana, id, { language: 'en' })).rejects.toMatchObject(refused)
  })

  test('is not for another desk', async () => {
    const id = await oneDocument(world, ana, agreements.peru.id)
    await expect(change(chen, id, { role: 'minutes' })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
